import type { SlipShownFragment } from '../gql/generated/graphql';
import { day } from '../messages/times';
import { useWords, type Language } from '../messages/words';

/** The words of the paper in both languages: it is printed in hers, whatever the screen speaks. */
const WORDS = {
  hi: {
    title: 'कार्यालय पर्ची', code: 'पर्ची क्रमांक', date: 'दिनांक', next: 'अगला दिनांक', office: 'कार्यालय', phone: 'दूरभाष',
    ask: 'स्थिति जानने हेतु यह क्रमांक और अपना शब्द किसी भी काउंटर पर बताएँ।',
    consent: 'आपने जो सहमति दी है, उसे आप कभी भी वापस ले सकते हैं; ऊपर के कार्यालय में बताना पर्याप्त है, कारण आवश्यक नहीं।',
    complain: 'शिकायत:', complainAt: 'शिकायत ऊपर के कार्यालय के प्रभारी से करें।', none: '—',
  },
  en: {
    title: 'Office slip', code: 'Slip number', date: 'Date', next: 'Next date', office: 'Office', phone: 'Phone',
    ask: 'To learn how things stand, say this number and your word at any counter.',
    consent: 'You may take back at any time what you agreed to; it is enough to tell the office above, and no reason is needed.',
    complain: 'Complaints:', complainAt: 'Complaints: to the officer in charge of the office above.', none: '—',
  },
} as const;

/** Looks like any office slip; nothing on it says what it is about. */
export function SlipPaper({ slip, language, named }: { slip: SlipShownFragment; language: Language; named: boolean }) {
  const { t } = useWords();
  const words = WORDS[language];
  return (
    <article className="slip" lang={language} aria-label={t('slip.paper')}>
      <h3>{words.title}</h3>
      <dl>
        <div><dt>{words.code}</dt><dd className="code">{slip.code}</dd></div>
        <div><dt>{words.date}</dt><dd>{day(slip.givenAt)}</dd></div>
        <div><dt>{words.next}</dt><dd>{slip.nextOn ? day(slip.nextOn) : words.none}</dd></div>
        {named && <div><dt>{words.office}</dt><dd>{slip.post[language]}, {slip.office[language]}</dd></div>}
        <div><dt>{words.phone}</dt><dd>{slip.phone ?? words.none}</dd></div>
      </dl>
      {slip.hasWord && <p>{words.ask}</p>}
      <p>{words.consent}</p>
      <p>
        {named && slip.complainTo && slip.complainOffice
          ? <>{words.complain} {slip.complainTo[language]}, {slip.complainOffice[language]}{slip.complainPhone && `, ${slip.complainPhone}`}</>
          : words.complainAt}
      </p>
    </article>
  );
}

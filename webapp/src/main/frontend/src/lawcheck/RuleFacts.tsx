import type { LawRuleShownFragment } from '../gql/generated/graphql';
import { day } from '../messages/times';
import { useWords } from '../messages/words';
import { named } from './named';

/** What of a rule is to be compared: what starts its time, how long that is, what ends it, what follows, and when it was law. */
export function RuleFacts({ rule: { duty, inForceFrom, inForceUntil }, names }: { rule: LawRuleShownFragment; names: ReadonlyMap<string, string> }) {
  const { t, of } = useWords();
  return (
    <dl className="facts">
      <div><dt>{t('lawcheck.startsWith')}</dt><dd>{named(of(duty.startsWith), names)}</dd></div>
      <div><dt>{t('lawcheck.due')}</dt><dd>{of(duty.due.words)}{duty.journeyExcluded && <> ({t('lawcheck.withoutJourney')})</>}</dd></div>
      <div><dt>{t('lawcheck.closedBy')}</dt><dd>{named(of(duty.closedBy), names)}</dd></div>
      <div><dt>{t('lawcheck.consequence')}</dt><dd>{of(duty.consequence)}</dd></div>
      {inForceFrom && <div><dt>{t('lawcheck.from')}</dt><dd>{day(inForceFrom)}</dd></div>}
      {inForceUntil && <div><dt>{t('lawcheck.until')}</dt><dd>{day(inForceUntil)}</dd></div>}
      {duty.note && <div className="wide"><dt>{t('lawcheck.note')}</dt><dd>{of(duty.note)}</dd></div>}
      <div className="wide"><dt>{t('lawcheck.declaredFrom')}</dt><dd>{duty.source || '–'}</dd></div>
    </dl>
  );
}

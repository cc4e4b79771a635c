import { useBook } from '../app/book';
import { Notice } from '../design/states';
import type { IdentityInput, OpenCaseInput } from '../gql/generated/graphql';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';

const IDENTITY = ['name', 'relativeName', 'phone', 'address'] as const satisfies readonly (keyof IdentityInput)[];

/** A case that is not opened yet, to look through; who the persons are is folded away once more, for others stand by. */
export function NewCaseShown({ content }: { content: OpenCaseInput }) {
  const { t } = useWords();
  const book = useBook();
  return (
    <div className="stack tight">
      {content.actedAt && <Notice kind="soon">{t('late.step', { acted: dayAndTime(content.actedAt) })}</Notice>}
      <dl className="facts">
        <div><dt>{t('case.category')}</dt><dd>{t(`category.${content.category}`)}</dd></div>
        <div><dt>{t('case.channel')}</dt><dd>{t(`channel.${content.channel}`)}</dd></div>
        <div><dt>{t('case.district')}</dt><dd>{book.district(content.district)}</dd></div>
        {content.externalNumbers?.map((number) => <div key={number}><dt>{t('newCase.number')}</dt><dd>{number}</dd></div>)}
      </dl>
      {content.persons.map((person, at) => (
        <div key={at} className="stack tight">
          <p>{t(`role.${person.role}`)} · {t(`gender.${person.gender}`)} · {t(`age.${person.ageGroup}`)}</p>
          {person.inAccusedHousehold && <p><span className="badge soon">{t('person.inAccusedHousehold')}</span></p>}
          {person.identity && <IdentityShown identity={person.identity} />}
        </div>
      ))}
    </div>
  );
}

function IdentityShown({ identity }: { identity: IdentityInput }) {
  const { t } = useWords();
  return (
    <details>
      <summary>{t('assist.whoItIs')}</summary>
      <dl className="facts">
        {IDENTITY.filter((part) => identity[part]).map((part) => <div key={part}><dt>{t(`identity.${part}`)}</dt><dd>{identity[part]}</dd></div>)}
      </dl>
    </details>
  );
}

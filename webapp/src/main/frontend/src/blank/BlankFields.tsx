import { never } from '../form/never';
import { fieldsOf, inForce, isRequired, optionsOf, type FieldSchema, type GroupSchema } from '../form/schema';
import { today } from '../messages/times';
import { useWords } from '../messages/words';
import { conditionWords } from './conditionWords';

/** More than this many codes stand on the sheet behind the form. */
export const MOST_TO_TICK = 14;
/** As many rows of a list as fit on a page; who needs more takes a second sheet. */
const ROWS = 2;

/** The codes in force on the day of printing. */
export function codesToday(field: FieldSchema) {
  return inForce(optionsOf(field), today());
}

export function BlankFields({ group }: { group: GroupSchema }) {
  return <ol className="paper-fields">{fieldsOf(group).map(([name, field]) => (
    <li key={name}><BlankField field={field} group={group} optional={!isRequired(group, name)} /></li>
  ))}</ol>;
}

function BlankField({ field, group, optional }: { field: FieldSchema; group: GroupSchema; optional: boolean }) {
  const words = useWords();
  const { t, of } = words;
  const when = field['x-shownWhen'];
  return (
    <>
      <p className="paper-question">
        <b>{of(field['x-title'])}</b>{optional && <span className="small"> {t('form.optional')}</span>}
        {when && <span className="small"> — {t('blank.onlyWhen', { condition: conditionWords(when, group, words) })}</span>}
      </p>
      {field['x-hint'] && <p className="small">{of(field['x-hint'])}</p>}
      <Room field={field} />
    </>
  );
}

/** Where the answer goes. */
function Room({ field }: { field: FieldSchema }) {
  const { t, of } = useWords();
  const kind = field['x-widget'];
  switch (kind) {
    case 'yes-no':
    case 'one-choice':
    case 'many-choices':
      return <ul className="paper-choices">{optionsOf(field).map((option) => <li key={option.code}><span className="tick" aria-hidden="true" />{of(option)}</li>)}</ul>;
    case 'code':
      return codesToday(field).length <= MOST_TO_TICK
        ? <ul className="paper-choices">{codesToday(field).map((option) => <li key={option.code}><span className="tick" aria-hidden="true" />{option.code} {of(option)}</li>)}</ul>
        : <p className="paper-line">{t('blank.codeBehind')}</p>;
    case 'date': return <p className="paper-line short">{t('blank.date')}</p>;
    case 'date-time': return <p className="paper-line short">{t('blank.dateTime')}</p>;
    case 'long-text': return <div className="paper-lines" aria-hidden="true" />;
    case 'document': return <p className="paper-line">{t('blank.document')}</p>;
    case 'person': return <p className="paper-line short">{t('blank.person')}</p>;
    case 'money': return <p className="paper-line short">₹</p>;
    case 'whole-number':
    case 'decimal':
    case 'phone': return <p className="paper-line short" aria-hidden="true">&nbsp;</p>;
    case 'text':
    case 'place':
    case 'post':
    case 'establishment': return <p className="paper-line" aria-hidden="true">&nbsp;</p>;
    case 'group': return <BlankFields group={field as GroupSchema} />;
    case 'list': return (
      <div className="paper-rows">
        {Array.from({ length: Math.min(ROWS, field.maxItems ?? ROWS) }, (_, at) => (
          <div key={at}><p className="small">{t('blank.row', { number: at + 1 })}</p>{field.items && <BlankFields group={field.items} />}</div>
        ))}
      </div>
    );
    default: return never(kind);
  }
}

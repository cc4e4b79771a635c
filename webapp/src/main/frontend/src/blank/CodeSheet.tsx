import { fieldsOf, type FieldSchema, type GroupSchema } from '../form/schema';
import { useWords } from '../messages/words';
import { MOST_TO_TICK, codesToday } from './BlankFields';

/** The codes of every long list in the form, as they are in force today. */
export function CodeSheet({ schema }: { schema: GroupSchema }) {
  const { t, of } = useWords();
  const lists = coded(schema);
  if (lists.length === 0) return null;
  return (
    <section className="code-sheet" aria-labelledby="code-sheet">
      <h2 id="code-sheet">{t('blank.codes')}</h2>
      {lists.map((field, at) => (
        <div key={at}>
          <h3>{of(field['x-title'])}</h3>
          <ul>{codesToday(field).map((option) => <li key={option.code}><b className="code">{option.code}</b> {of(option)}</li>)}</ul>
        </div>
      ))}
    </section>
  );
}

function coded(group: Partial<GroupSchema>): FieldSchema[] {
  if (!group.properties || !group['x-order']) return [];
  return fieldsOf({ properties: group.properties, 'x-order': group['x-order'] }).flatMap(([, field]) =>
    (field['x-widget'] === 'code' && codesToday(field).length > MOST_TO_TICK ? [field] : [...coded(field), ...coded(field.items ?? {})]));
}

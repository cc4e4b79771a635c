import { rupees } from '../messages/money';
import { day, dayAndTime } from '../messages/times';
import { useWords, type Words } from '../messages/words';
import type { Option } from '../design/fields';
import type { Choosers } from './context';
import { never } from './never';
import { fieldsOf, optionsOf, type Answers, type FieldSchema, type GroupSchema } from './schema';
import './form.css';

/** Stored answers to read: only what was answered and may be read, in the order and the words of the form. */
export function AnswersShown({ group, answers, choosers }: { group: GroupSchema; answers: Answers; choosers: Choosers }) {
  const { of } = useWords();
  const answered = fieldsOf(group).filter(([name]) => answers[name] !== undefined && answers[name] !== null);
  return (
    <dl className="facts">
      {answered.map(([name, field]) => (
        <div key={name} className={isLarge(field) ? 'wide' : undefined}>
          <dt>{of(field['x-title'])}</dt>
          <dd><Answer field={field} value={answers[name]} choosers={choosers} /></dd>
        </div>
      ))}
    </dl>
  );
}

const isLarge = (field: FieldSchema) => ['group', 'list', 'long-text'].includes(field['x-widget']);

function Answer({ field, value, choosers }: { field: FieldSchema; value: unknown; choosers: Choosers }) {
  const words = useWords();
  if (field['x-widget'] === 'group') {
    return <div className="answers-inner"><AnswersShown group={field as GroupSchema} answers={value as Answers} choosers={choosers} /></div>;
  }
  if (field['x-widget'] === 'list') {
    return (
      <ol className="answers-rows">
        {(value as Answers[]).map((row, at) => (
          <li key={at}><AnswersShown group={field.items as GroupSchema} answers={row} choosers={choosers} /></li>
        ))}
      </ol>
    );
  }
  return answerWords(field, value, choosers, words);
}

function answerWords(field: FieldSchema, value: unknown, choosers: Choosers, { of }: Words): string {
  const named = (options: readonly Option[]) => options.find((option) => option.value === value)?.label ?? String(value);
  switch (field['x-widget']) {
    case 'date': return day(String(value));
    case 'date-time': return dayAndTime(String(value));
    case 'code': {
      const entry = optionsOf(field).find((each) => each.code === value);
      return entry ? `${entry.code} — ${of(entry)}` : String(value);
    }
    case 'yes-no':
    case 'one-choice':
    case 'many-choices': return [value].flat().map((code) => {
      const option = optionsOf(field).find((each) => each.code === code);
      return option ? of(option) : String(code);
    }).join(', ');
    case 'person': return named(choosers.persons);
    case 'place': return named(choosers.places);
    case 'post': return named(choosers.posts);
    case 'document': return Object.values(value as Record<string, string>).join(' · ');
    case 'money': return rupees(value);
    case 'establishment': return named(choosers.establishments);
    case 'text':
    case 'long-text':
    case 'whole-number':
    case 'decimal':
    case 'phone': return String(value);
    case 'group':
    case 'list': return ''; // drawn by Answer
    default: return never(field['x-widget']);
  }
}

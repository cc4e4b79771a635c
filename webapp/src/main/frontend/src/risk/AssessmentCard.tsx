import type { AssessmentShownFragment } from '../gql/generated/graphql';
import type { Case } from '../case/useCase';
import { dayAndTime } from '../messages/times';
import { useWords } from '../messages/words';
import { LOOKS } from './levels';

/** One judgement: the level that counts, how it came about, and every question as it was asked. */
export function AssessmentCard({ file, assessment }: { file: Case; assessment: AssessmentShownFragment }) {
  const { t, of } = useWords();
  const { level, scored, score, most } = assessment;
  const person = file.persons.nodes.find((each) => each.id === assessment.person)?.code ?? '';
  return (
    <article className="card stack tight" aria-labelledby={`assessment-${assessment.id}`}>
      <div className="row apart">
        <h3 id={`assessment-${assessment.id}`}>{of(assessment.instrumentName)} · <span className="code">{person}</span></h3>
        {level && <span className={LOOKS[level]}>{t(`riskLevel.${level}`)}</span>}
      </div>
      {level && scored && score != null && most != null && <p>{t('risk.score', { score, most, level: t(`riskLevel.${scored}`) })}</p>}
      {assessment.reason && <p className="as-typed">{t('risk.otherwise', { reason: assessment.reason })}</p>}
      <p className="soft small">{t('risk.by', { post: of(assessment.post.name), at: dayAndTime(assessment.at), version: assessment.instrumentVersion })}</p>
      {assessment.answers.length > 0 && (
        <details>
          <summary>{t('risk.answers')}</summary>
          <dl className="facts">
            {assessment.answers.map((each) => (
              <div key={each.question}><dt>{of(each.words)}</dt><dd>{t(`riskAnswer.${each.answer}`)}</dd></div>
            ))}
          </dl>
        </details>
      )}
    </article>
  );
}

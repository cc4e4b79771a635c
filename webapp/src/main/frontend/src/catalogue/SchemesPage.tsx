import { useWords } from '../messages/words';
import type { Scheme } from './catalogue';
import type { Mark } from './generated/graphql';
import { Amounts } from './Amounts';
import { Fact, Folded, Law, Marks } from './parts';
import { ShelfPage } from './ShelfPage';

export function SchemesPage() {
  return (
    <ShelfPage shelf="schemes" title="catalogue.schemes" lead="catalogue.schemesLead" search="catalogue.searchSchemes">
      {(scheme) => <SchemeCard scheme={scheme} />}
    </ShelfPage>
  );
}

/** What it gives first, for whom and how behind it. */
function SchemeCard({ scheme }: { scheme: Scheme }) {
  const { t, of } = useWords();
  // What is not certain about the whole is said once, below.
  const unsaid = (marks: readonly Mark[]) => marks.filter((mark) => !scheme.marks.includes(mark));
  return (
    <article className="card stack tight">
      <h2>{of(scheme.name)}</h2>
      <p className="row"><span className="soft">{of(scheme.departmentName)}</span><span className="badge">{t(`catalogue.level.${scheme.level}`)}</span></p>
      <ul className="stack tight dots">{scheme.benefits.map((benefit, at) => <li key={at}>{of(benefit.what)}<Amounts of={benefit.amounts.map((amount) => ({ ...amount, marks: unsaid(amount.marks) }))} /></li>)}</ul>
      <Folded name={t('catalogue.who')}>
        {scheme.criteria.length === 0 ? <p>{t('catalogue.everybody')}</p> : (
          <ul className="stack tight dots">
            {scheme.criteria.map((each) => <li key={each.code}>{of(each.name)} (<Law law={each.law} />)<Marks marks={unsaid(each.marks)} /></li>)}
          </ul>
        )}
      </Folded>
      <Folded name={t('catalogue.how')}>
        <dl className="stack tight">
          <Fact name={t('catalogue.apply')}>{of(scheme.howToApply)}</Fact>
          {scheme.documents.length > 0 && (
            <Fact name={t('catalogue.bring')}><ul className="dots">{scheme.documents.map((each, at) => <li key={at}>{of(each)}</li>)}</ul></Fact>
          )}
          <Fact name={t('catalogue.decides')}>{of(scheme.decidedBy)}</Fact>
          {scheme.decidedWithin && <Fact name={t('catalogue.decidedWithin')}>{of(scheme.decidedWithin.words)}</Fact>}
          {scheme.appeal && <Fact name={t('catalogue.appeal')}>{of(scheme.appeal)}</Fact>}
        </dl>
      </Folded>
      <p className="small soft"><Law law={scheme.law} /></p>
      <Marks marks={scheme.marks} />
    </article>
  );
}

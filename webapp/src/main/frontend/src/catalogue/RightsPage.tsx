import { useWords } from '../messages/words';
import { Call } from './Call';
import { Law, Marks } from './parts';
import { ShelfPage } from './ShelfPage';

/** What nobody may refuse, in her words, and whom to call when somebody does. */
export function RightsPage() {
  const { t, of } = useWords();
  return (
    <ShelfPage shelf="rights" title="catalogue.rights" lead="catalogue.rightsLead" search="catalogue.searchRights">
      {(right) => (
        <article className="card stack tight">
          <h2>{of(right.title)}</h2>
          <p className="row">{right.holders.map((holder) => <span className="badge" key={holder}>{t(`catalogue.holder.${holder}`)}</span>)}</p>
          <p className="plain-words">{of(right.words)}</p>
          {right.call.length > 0 && <ul className="row">{right.call.map((each) => <li key={each.code}><Call helpline={each} /></li>)}</ul>}
          <p className="small soft">{of(right.departmentName)} <Law law={right.law} /></p>
          <Marks marks={right.marks} />
        </article>
      )}
    </ShelfPage>
  );
}

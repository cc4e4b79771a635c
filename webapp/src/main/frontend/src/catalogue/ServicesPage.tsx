import { useWords } from '../messages/words';
import { Fact, Marks } from './parts';
import { ShelfPage } from './ShelfPage';

/** What departments do when they are asked, and by when. */
export function ServicesPage() {
  const { t, of } = useWords();
  return (
    <ShelfPage shelf="services" title="catalogue.services" lead="catalogue.servicesLead" search="catalogue.searchServices">
      {(service) => (
        <article className="card stack tight">
          <h2>{of(service.name)}</h2>
          <p className="soft">{of(service.departmentName)}</p>
          <dl className="facts">
            <Fact name={t('catalogue.acknowledged')}>{of(service.acknowledgeWithin.words)}</Fact>
            <Fact name={t('catalogue.acted')}>{of(service.actWithin.words)}</Fact>
          </dl>
          {service.documents.length > 0 && (
            <dl><Fact name={t('catalogue.bring')}><ul className="dots">{service.documents.map((each, at) => <li key={at}>{of(each)}</li>)}</ul></Fact></dl>
          )}
          <Marks marks={service.marks} />
        </article>
      )}
    </ShelfPage>
  );
}

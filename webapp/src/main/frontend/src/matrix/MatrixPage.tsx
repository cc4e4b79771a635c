import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../gql/ask';
import { NodalMatrixDocument } from '../gql/generated/graphql';
import { useBook } from '../app/book';
import { Page } from '../design/Page';
import { Empty, Loading, Problem } from '../design/states';
import { Table } from '../design/Table';
import { useWords } from '../messages/words';
import { useMe } from '../session/session';
import { NodalSeat } from './NodalSeat';
import { TileMap } from './TileMap';
import { STATE, placeOf, type Seat } from './seats';
import './matrix.css';

/** Department by district: who answers, or since when nobody does. */
export function MatrixPage() {
  const { t, of } = useWords();
  const me = useMe();
  const book = useBook();
  const state = me.state ?? 0;
  const read = useQuery({ queryKey: ['nodal-matrix', state], queryFn: () => allSeats(state), enabled: state > 0 });
  if (state === 0) return <Page title={t('matrix.title')}><Empty title={t('matrix.noState')} /></Page>;
  if (read.isPending) return <Page title={t('matrix.title')}><Loading /></Page>;
  if (!read.data) return <Page title={t('matrix.title')}><Problem fault={read.error} again={() => void read.refetch()} /></Page>;
  const seats = read.data;
  const departments = [...new Set(seats.map((seat) => seat.department))];
  const places = [STATE, ...[...book.districts.values()].map((district) => district.code)];
  const vacant = seats.filter((seat) => !seat.post?.holder).length;
  return (
    <Page title={t('matrix.title')} lead={t('matrix.lead', { seats: seats.length, vacant })}>
      <div className="matrix">
        <section className="stack tight" aria-labelledby="map">
          <h2 id="map">{t('matrix.map')}</h2>
          <TileMap state={state} seats={seats} />
          <p className="soft small">{t('matrix.legend')}</p>
          <p className="soft small">{t('matrix.figures')}</p>
        </section>
        <section className="stack tight" aria-labelledby="seats">
          <h2 id="seats">{t('matrix.seats')}</h2>
          <Table heads={[t('case.district'), ...departments.map((each) => book.department(each))]}>
            {places.map((place) => (
              <tr key={place}>
                <th scope="row">{place === STATE ? t('matrix.state')
                  : <Link to="/matrix/$district" params={{ district: String(place) }}>{of(book.districts.get(place)!.name)}</Link>}</th>
                {departments.map((department) => {
                  const seat = seats.find((each) => placeOf(each) === place && each.department === department);
                  return <td key={department} data-label={book.department(department)}>{seat ? <NodalSeat seat={seat} /> : <span className="soft">–</span>}</td>;
                })}
              </tr>
            ))}
          </Table>
        </section>
      </div>
    </Page>
  );
}

/** A seat per department and district: a few pages of a hundred. */
async function allSeats(state: number): Promise<Seat[]> {
  const seats: Seat[] = [];
  for (let after: string | null = null; ;) {
    const { nodalMatrix: page }: { nodalMatrix: { nodes: Seat[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } =
      await ask(NodalMatrixDocument, { state, after });
    seats.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return seats;
    after = page.pageInfo.endCursor;
  }
}

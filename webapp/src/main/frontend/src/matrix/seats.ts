import type { NodalMatrixQuery } from '../gql/generated/graphql';

export type Seat = NodalMatrixQuery['nodalMatrix']['nodes'][number];

/** The seats of the state itself stand under no district. */
export const STATE = 0;

export const placeOf = (seat: Seat) => seat.district?.code ?? STATE;

export type Share = { seats: number; vacant: number; open: number; overdue: number };

/** How many nodal seats there are in a place, how many of them nobody holds, and what lies there. */
export function shareOf(seats: readonly Seat[], place: number): Share {
  const here = seats.filter((seat) => placeOf(seat) === place);
  const sum = (part: 'open' | 'overdue') => here.reduce((all, seat) => all + seat[part], 0);
  return { seats: here.length, vacant: here.filter((seat) => !seat.post?.holder).length, open: sum('open'), overdue: sum('overdue') };
}

/** All held, some vacant, all vacant: told by word and sign as well as by colour. */
export function lookOf({ seats, vacant }: Share): 'good' | 'soon' | 'late' | 'none' {
  if (seats === 0) return 'none';
  if (vacant === 0) return 'good';
  return vacant === seats ? 'late' : 'soon';
}

import type { NodalPostsQuery } from '../gql/generated/graphql';

export type Seat = NodalPostsQuery['posts']['nodes'][number];

/** The seats of the state itself stand under no district. */
export const STATE = 0;

export const placeOf = (seat: Seat) => seat.office.district?.code ?? STATE;

export type Share = { seats: number; vacant: number };

/** How many nodal seats there are in a place, and how many of them nobody holds. */
export function shareOf(seats: readonly Seat[], place: number): Share {
  const here = seats.filter((seat) => placeOf(seat) === place);
  return { seats: here.length, vacant: here.filter((seat) => !seat.holder).length };
}

/** All held, some vacant, all vacant: told by word and sign as well as by colour. */
export function lookOf({ seats, vacant }: Share): 'good' | 'soon' | 'late' | 'none' {
  if (seats === 0) return 'none';
  if (vacant === 0) return 'good';
  return vacant === seats ? 'late' : 'soon';
}

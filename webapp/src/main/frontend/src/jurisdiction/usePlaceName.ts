import { useQuery } from '@tanstack/react-query';
import { bookQuery } from '../app/book';
import type { PlaceNamedFragment } from '../gql/generated/graphql';
import { useWords } from '../messages/words';

/** How a place is called so that it is taken for no other: villages of one name are many. */
export function usePlaceName(state: number): (place: PlaceNamedFragment) => string {
  const { t, of } = useWords();
  const districts = useQuery(bookQuery(state)).data?.districts.nodes;
  return (place) => {
    const within = place.level === 'DISTRICT' ? undefined : districts?.find((each) => each.code === place.district);
    return [`${of(place.name)} (${t(`placeLevel.${place.level}`)}, ${place.code})`, ...(within ? [of(within.name)] : [])].join(', ');
  };
}

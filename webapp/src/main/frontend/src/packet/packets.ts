import type { PacketShownFragment } from '../gql/generated/graphql';

export type Packet = PacketShownFragment;
export type Intimation = Packet['items'][number];

/** What the officer changed of the proposal: codes that are not to go, and posts that were chosen. */
export type Choice = { left: readonly string[]; posts: Readonly<Record<string, string>> };

export const canBeSent = (item: Intimation) => item.standing === 'READY' || item.standing === 'CHOOSE_POST';

/** Everything that can go is ticked until the officer unticks it. */
export const ticked = (packet: Packet, choice: Choice) =>
  packet.items.filter((item) => canBeSent(item) && !choice.left.includes(item.code));

/** Whether a ticked intimation waits for its post to be chosen. */
export const lacksPost = (item: Intimation, choice: Choice) => item.standing === 'CHOOSE_POST' && !choice.posts[item.code];

/** As the server takes them. */
export const chosen = (packet: Packet, choice: Choice) =>
  ticked(packet, choice).map((item) => ({ intimation: item.code, post: choice.posts[item.code] ?? null }));

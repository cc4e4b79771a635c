/** Reached by nothing that the types allow: a switch that forgets a kind does not compile where this stands. */
export function never(kind: never): never {
  throw new Error(`a kind of field that this screen does not know: ${String(kind)}`);
}

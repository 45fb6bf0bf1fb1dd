/** A reason not to start that a person can act on; the message is one sentence for the terminal. */
export class ServerRefusal extends Error {
  override readonly name = 'ServerRefusal';
}

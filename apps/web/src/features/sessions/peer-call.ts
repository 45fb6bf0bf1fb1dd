import type { Signal } from '@app/shared/sessions/sessions.schema';

export type CallState = 'waiting' | 'connecting' | 'connected' | 'broken';

type CallOptions = {
  iceServers: RTCIceServer[];
  /**
   * The side that makes the first offer, and a new one when the line breaks; the other waits for it. Two first
   * offers at once can be undone, but Chromium then now and then looks for no addresses of its own again.
   */
  begins: boolean;
  /** The side that gives way when both offer at the same moment all the same. */
  polite: boolean;
  send(signal: Signal): void;
  onRemoteStream(stream: MediaStream): void;
  onState(state: CallState): void;
};

/**
 * One call between two browsers. Either may offer at any time; when both do at once, the polite side
 * drops its own offer and takes the other's, so that they never wait for each other.
 *
 * @see W3C WebRTC 1.0, 10.7 "Perfect negotiation example"
 */
export class PeerCall {
  readonly #connection: RTCPeerConnection;
  readonly #options: CallOptions;
  #toShare: MediaStream | null = null;
  #offering = false;
  #ignoring = false;

  constructor(options: CallOptions) {
    this.#options = options;
    this.#connection = new RTCPeerConnection({ iceServers: options.iceServers });
    this.#connection.onnegotiationneeded = () => void this.#offer();
    this.#connection.onicecandidate = ({ candidate }) => {
      if (!candidate) return;
      const { sdpMid, sdpMLineIndex } = candidate;
      options.send({ type: 'candidate', candidate: candidate.candidate, sdpMid, sdpMLineIndex });
    };
    this.#connection.ontrack = ({ streams: [stream] }) => stream && options.onRemoteStream(stream);
    this.#connection.onconnectionstatechange = () => this.#tell();
  }

  /** Gives the call these tracks; a track of the same kind is exchanged without a new offer. */
  async share(stream: MediaStream): Promise<void> {
    if (!this.#options.begins && !this.#connection.remoteDescription) {
      this.#toShare = stream; // a track given now would make an offer
      return;
    }
    for (const track of stream.getTracks()) {
      const sender = this.#connection.getSenders().find((each) => each.track?.kind === track.kind);
      if (sender) await sender.replaceTrack(track);
      else this.#connection.addTrack(track, stream);
    }
  }

  async hear(signal: Signal): Promise<void> {
    if (signal.type === 'description') await this.#takeDescription({ type: signal.kind, sdp: signal.sdp });
    if (signal.type === 'candidate') await this.#takeCandidate(signal);
  }

  close(): void {
    this.#connection.onconnectionstatechange = null;
    this.#connection.close();
  }

  async #offer(): Promise<void> {
    try {
      this.#offering = true;
      await this.#connection.setLocalDescription();
      this.#sendDescription();
    } finally {
      this.#offering = false;
    }
  }

  async #takeDescription(description: { type: 'offer' | 'answer'; sdp: string }): Promise<void> {
    const collides =
      description.type === 'offer' && (this.#offering || this.#connection.signalingState !== 'stable');
    this.#ignoring = !this.#options.polite && collides;
    if (this.#ignoring) return;
    await this.#connection.setRemoteDescription(description);
    if (description.type !== 'offer') return;
    if (this.#toShare) await this.share(this.#toShare);
    this.#toShare = null;
    await this.#connection.setLocalDescription();
    this.#sendDescription();
  }

  async #takeCandidate({
    candidate,
    sdpMid,
    sdpMLineIndex,
  }: Extract<Signal, { type: 'candidate' }>): Promise<void> {
    try {
      await this.#connection.addIceCandidate({ candidate, sdpMid, sdpMLineIndex });
    } catch (error) {
      if (!this.#ignoring) throw error; // one of an offer that we did not take
    }
  }

  #sendDescription(): void {
    const description = this.#connection.localDescription;
    if (description?.type !== 'offer' && description?.type !== 'answer') return;
    this.#options.send({ type: 'description', kind: description.type, sdp: description.sdp });
  }

  #tell(): void {
    const { connectionState } = this.#connection;
    if (connectionState === 'failed' && this.#options.begins) this.#connection.restartIce();
    this.#options.onState(STATE[connectionState]);
  }
}

const STATE: Record<RTCPeerConnectionState, CallState> = {
  new: 'connecting',
  connecting: 'connecting',
  connected: 'connected',
  disconnected: 'broken',
  failed: 'broken',
  closed: 'waiting',
};

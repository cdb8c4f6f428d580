import type { WireEvent } from '../protocol/event-registrations';
import type { Request, Response } from '../protocol/wire';

/** What the pane's frame says to the page around it. */
export type FrameMessage =
  | { readonly kind: 'hello' }
  | { readonly kind: 'query'; readonly id: number; readonly request: Request; readonly flags: number }
  | { readonly kind: 'settings'; readonly settings: Readonly<Record<string, string>> }
  | { readonly kind: 'commandDone'; readonly id: number; readonly status: number }
  | { readonly kind: 'commandRefused'; readonly id: number; readonly reason: string };

/** What the page says to the pane's frame. */
export type ParentMessage =
  | { readonly kind: 'settings'; readonly settings: Readonly<Record<string, string>> }
  | { readonly kind: 'response'; readonly id: number; readonly response: Response }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string }
  | { readonly kind: 'event'; readonly event: WireEvent }
  | { readonly kind: 'selectionMoved' }
  | { readonly kind: 'command'; readonly id: number; readonly functionName: string; readonly sourceId: string };

const MARK = 'simulated-excel';

interface Envelope<T> {
  readonly mark: typeof MARK;
  readonly message: T;
}

/** Sends a message to another window of our own origin; it does not arrive anywhere else. */
export function send<T extends FrameMessage | ParentMessage>(to: Window, message: T): void {
  const envelope: Envelope<T> = { mark: MARK, message };
  to.postMessage(envelope, location.origin);
}

/** The message in an event, where it comes from the given window and from our own origin; null for everything else. */
export function received<T extends FrameMessage | ParentMessage>(
  event: MessageEvent<unknown>,
  from: Window | null,
): T | null {
  if (event.origin !== location.origin || from === null || event.source !== from) return null;
  return isEnvelope<T>(event.data) ? event.data.message : null;
}

function isEnvelope<T>(data: unknown): data is Envelope<T> {
  return typeof data === 'object' && data !== null && 'mark' in data && data.mark === MARK;
}

/** Numbers of the events on the wire. */
export const EventType = {
  SheetChanged: 10,
  SheetActivated: 11,
  SheetDeactivated: 12,
  SheetAdded: 13,
  SheetSelectionChanged: 14,
  SheetDeleted: 15,
  SheetFormatChanged: 18,
  SheetNameChanged: 25,
} as const;

/** Target of events that concern all sheets. */
export const WHOLE_WORKBOOK = 'Workbook';

/** What travels to the add-in when something happened; `details` are the event's arguments as the wire has them. */
export interface WireEvent {
  readonly type: number;
  readonly target: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Which events the add-in has asked for, and where they go. */
export class EventRegistrations {
  readonly #wanted = new Set<string>();
  #deliver: (event: WireEvent) => void = () => undefined;
  /** `Runtime.enableEvents`: while it is false, what happens is not told, also not later. */
  enabled = true;

  deliverTo(deliver: (event: WireEvent) => void): void {
    this.#deliver = deliver;
  }

  register(type: number, target: string): void {
    this.#wanted.add(`${type}|${target}`);
  }

  unregister(type: number, target: string): void {
    this.#wanted.delete(`${type}|${target}`);
  }

  isWanted(type: number, target: string): boolean {
    return this.#wanted.has(`${type}|${target}`);
  }

  /** Delivers an event where somebody asked for it. */
  fire(event: WireEvent): void {
    if (this.enabled && this.isWanted(event.type, event.target)) this.#deliver(event);
  }
}

import type { WireEvent } from '../protocol/event-registrations';
import type { Request, Response } from '../protocol/wire';

/** What the desktop host object needs of the simulated Excel, wherever that runs. */
export interface HostConnection {
  processQuery(request: Request, flags: number): Promise<Response>;
  readSettings(): Readonly<Record<string, string>>;
  writeSettings(settings: Readonly<Record<string, string>>): void;
}

export interface DesktopOptions {
  readonly locale?: string;
  /** Requirement sets and their versions that the simulation claims to support. */
  readonly requirements?: Readonly<Record<string, string>>;
}

/** What became of a ribbon command. */
export interface CommandOutcome {
  readonly status: number;
}

export const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
  Settings: '1.1',
  DocumentEvents: '1.1',
  DelayForCellEdit: '1.1',
};

/** Numbers by which the library calls the host and is called back. */
const Dispatch = {
  SelectionChanged: 2,
  RichApiEvent: 33,
  Command: 39,
  RichApiRequest: 93,
  CommandCompleted: 94,
} as const;
const RICH_API_EVENT = 65536;
const SUCCEEDED = 0;
const FAILED = 5001;

type Callback = (answer: SafeArray) => void;
type Handler = (dispatchId: number, payload: SafeArray) => void;

/** The array type of the old script host, in which the library expects every answer. */
interface SafeArray {
  toArray(): unknown[];
}

/** The object that desktop Excel hangs into its web view as `window.external`, as far as the library asks it. */
export interface DesktopExternal {
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  GetContext(): Readonly<Record<string, () => unknown>>;
  Execute(dispatchId: number, params: readonly unknown[], callback: Callback): void;
  RegisterEvent(dispatchId: number, target: string, handler: Handler, callback: Callback): void;
  UnregisterEvent(dispatchId: number, target: string, callback: Callback): void;
}

/** The desktop host: hands the library's batches on and calls it for events and ribbon commands. */
export class DesktopHost {
  readonly external: DesktopExternal;
  readonly #handlers = new Map<number, Handler>();
  readonly #commands = new Map<string, (outcome: CommandOutcome) => void>();
  #commandCount = 0;

  constructor(
    private readonly connection: HostConnection,
    options: DesktopOptions = {},
  ) {
    const locale = options.locale ?? 'zh-CN';
    const context = contextOf(connection, locale, options.requirements ?? REQUIREMENTS);
    this.external = {
      // Fields: host, platform, version, language, correlation, is dialog, logging, flags.
      GetHostInfo: () => `Excel|Win32|16.01|${locale}|||disableLogging|0`,
      GetLoggingAllowed: () => false,
      GetContext: () => context,
      Execute: (dispatchId, params, callback) => this.#execute(dispatchId, params, callback),
      RegisterEvent: (dispatchId, _target, handler, callback) => {
        this.#handlers.set(dispatchId, handler);
        setTimeout(() => callback(safeArray([SUCCEEDED])));
      },
      UnregisterEvent: (dispatchId, _target, callback) => {
        this.#handlers.delete(dispatchId);
        setTimeout(() => callback(safeArray([SUCCEEDED])));
      },
    };
  }

  /** Delivers an event to the add-in's handlers. */
  deliver({ type, target, details }: WireEvent): void {
    const entry = [RICH_API_EVENT, type, target, JSON.stringify(details), 0, false];
    setTimeout(() => this.#handlers.get(Dispatch.RichApiEvent)?.(Dispatch.RichApiEvent, safeArray([entry])));
  }

  /** Tells that the selection has moved (`workbook.onSelectionChanged`). */
  deliverSelectionMoved(): void {
    setTimeout(() => this.#handlers.get(Dispatch.SelectionChanged)?.(Dispatch.SelectionChanged, safeArray([])));
  }

  /** Presses a ribbon button whose action is ExecuteFunction; resolves when the add-in has called `event.completed()`. */
  invokeCommand(functionName: string, sourceId = functionName): Promise<CommandOutcome> {
    const handler = this.#handlers.get(Dispatch.Command);
    if (!handler) return Promise.reject(new Error('the add-in has not associated any ribbon command'));
    const id = `command-${++this.#commandCount}`;
    return new Promise((resolve) => {
      this.#commands.set(id, resolve);
      handler(Dispatch.Command, safeArray([id, functionName, JSON.stringify({ source: { id: sourceId } })]));
    });
  }

  #execute(dispatchId: number, params: readonly unknown[], callback: Callback): void {
    if (dispatchId === Dispatch.RichApiRequest) void this.#query(params, callback);
    else if (dispatchId === Dispatch.CommandCompleted) this.#completeCommand(params, callback);
    else setTimeout(() => callback(safeArray([FAILED, null])));
  }

  async #query(params: readonly unknown[], callback: Callback): Promise<void> {
    const [message] = params;
    if (!Array.isArray(message)) throw new TypeError('not a request');
    // Fields: custom data, method, path, headers, body, permission, flags.
    const [, , , , body, , flags] = message as readonly unknown[];
    try {
      const response = await this.connection.processQuery(JSON.parse(String(body)) as Request, Number(flags));
      callback(safeArray([SUCCEEDED, 200, [], JSON.stringify(response)]));
    } catch (error) {
      callback(safeArray([FAILED, [String(error)]]));
    }
  }

  #completeCommand([id, status]: readonly unknown[], callback: Callback): void {
    const complete = this.#commands.get(String(id));
    this.#commands.delete(String(id));
    setTimeout(() => callback(safeArray([SUCCEEDED, null])));
    complete?.({ status: Number(status) });
  }
}

function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => items.map((item) => (Array.isArray(item) ? safeArray(item) : item)) };
}

function contextOf(
  connection: HostConnection,
  locale: string,
  requirements: Readonly<Record<string, string>>,
): Readonly<Record<string, () => unknown>> {
  const theme = {
    primaryFontColor: 0,
    primaryBackgroundColor: 0xffffff,
    secondaryFontColor: 0,
    secondaryBackgroundColor: 0xffffff,
  };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'jixiao',
    GetAppVersionMajor: () => '16.0',
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => 'C:\\local-simulation\\book.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '00000000-0000-0000-0000-000000000000',
    GetInstanceId: () => 'local-simulation',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(requirements),
    GetHostFullVersion: () => '16.0.15601.20000',
    GetOfficeThemeInfo: () => JSON.stringify(theme),
    GetInitialDisplayMode: () => 0,
    GetSettings: () => settingsOf(connection),
  };
}

/** The document's settings, which the library reads and writes as two lists. */
function settingsOf(connection: HostConnection): object {
  return {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of Object.entries(connection.readSettings())) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly string[]): void {
      connection.writeSettings(Object.fromEntries(keys.map((key, index) => [key, values[index] ?? ''])));
    },
  };
}

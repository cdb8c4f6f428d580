import { SimulatedHost } from './simulated-host';
import type { HostOptions } from './simulated-host';
import { DesktopHost } from './transport/desktop-external';
import type { CommandOutcome, DesktopExternal, DesktopOptions } from './transport/desktop-external';

/** A simulated Excel in the same realm as the add-in. */
export interface SimulatedExcel {
  readonly host: SimulatedHost;
  /** To be set as `window.external` before office.js is loaded. */
  readonly external: DesktopExternal;
  /** Presses a ribbon button; resolves when its function has called `event.completed()`. */
  invokeCommand(functionName: string, sourceId?: string): Promise<CommandOutcome>;
}

/** Joins a book, the wire's protocol and the desktop host object to what the genuine office.js takes for Excel. */
export function createSimulatedExcel(options: HostOptions & DesktopOptions): SimulatedExcel {
  const host = new SimulatedHost({ namesTriggerSource: isAtLeast(options.requirements?.['ExcelApi'], 14), ...options });
  const desktop = new DesktopHost(
    {
      processQuery: (request, flags) => host.processQuery(request, flags),
      readSettings: () => host.book.readSettings(),
      writeSettings: (settings) => host.book.writeSettings(settings),
    },
    options,
  );
  host.onEvent((event) => desktop.deliver(event));
  host.onSelectionMoved(() => desktop.deliverSelectionMoved());
  return {
    host,
    external: desktop.external,
    invokeCommand: (functionName, sourceId) => desktop.invokeCommand(functionName, sourceId),
  };
}

/** Whether a version of ExcelApi (“1.9”) is that minor version or a later one; undefined is the newest. */
function isAtLeast(version: string | undefined, minor: number): boolean {
  return version === undefined || Number(version.split('.')[1]) >= minor;
}

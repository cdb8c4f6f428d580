export default async function stop() {
  globalThis.workbenchServer.closeAllConnections();
  globalThis.workbenchServer.close();
}

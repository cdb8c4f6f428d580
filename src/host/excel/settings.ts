import { HostError, type Host } from '../host';

/** Small values in the workbook's own settings, kept when it is saved. */
export const settings: Host['settings'] = {
  get: (key) => Promise.resolve(stored(Office.context.document.settings.get(key))),
  set: (key, value) => {
    const { settings } = Office.context.document;
    if (value === null) settings.remove(key);
    else settings.set(key, value);
    return save(settings);
  },
};

function stored(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function save(settings: Office.Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new HostError('failed', { reason: `${error.code}: ${error.message}` }));
    });
  });
}

/**
 * Stands in for `rtl-css-js/core` in the bundle: Griffel asks it how every style looks in a script that runs from right to left, and makes
 * a second class where that differs. The pane speaks Chinese and English alone.
 */
export function convertProperty<Value>(key: string, value: Value): { key: string; value: Value } {
  return { key, value };
}

/** The same for key frames. */
export function convert<Styles>(styles: Styles): Styles {
  return styles;
}

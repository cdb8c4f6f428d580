/** Edges of a cell as Office names them. */
export const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
export type Edge = (typeof EDGES)[number];

/** A border as Office names it. */
export interface Border {
  readonly style: 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  readonly color: string;
}

/** How a cell looks. Colours are “#RRGGBB”; no fill is an empty text, as Office has it. */
export interface CellLook {
  readonly fill: string;
  readonly fontColor: string;
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly horizontal: 'General' | 'Left' | 'Center' | 'Right' | 'Justify' | 'Distributed';
  readonly vertical: 'Top' | 'Center' | 'Bottom';
  readonly wrap: boolean;
  readonly borders: Readonly<Partial<Record<Edge, Border>>>;
}

export const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

/** How a cell looks that nobody has touched. */
export const PLAIN_LOOK: CellLook = {
  fill: '',
  fontColor: '#000000',
  fontName: '宋体',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  horizontal: 'General',
  vertical: 'Center',
  wrap: false,
  borders: {},
};

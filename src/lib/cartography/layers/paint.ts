import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification
} from '@maplibre/maplibre-gl-style-spec';

// MapLibre builds one program of the graphics processor for each set of properties that a layer says feature by feature,
// and the first picture waits for all of them: 100 to 200 ms each where WebGL is drawn in software. So layers of one type
// say the same properties feature by feature, and by zoom where one of them does, also where the value is one for all.

type Value<T> = T | ExpressionSpecification;
/** A value, or values by zoom: between two zooms what lies between them. */
type ByZoom<T> = Value<T> | Readonly<Record<number, Value<T>>>;

const isExpression = (value: unknown): value is ExpressionSpecification => Array.isArray(value);

/** A value said feature by feature, be it the same for all. */
export const ofEach = (value: Value<string | number>): ExpressionSpecification =>
  isExpression(value) ? value : ['case', ['has', 'kind'], value, value];

function byZoom(value: ByZoom<number>): DataDrivenPropertyValueSpecification<number> {
  const stops = typeof value === 'object' && !isExpression(value) ? value : { 0: value, 1: value };
  const flat = Object.entries(stops).flatMap(([zoom, at]) => [Number(zoom), ofEach(at)]);
  return ['interpolate', ['linear'], ['zoom'], ...flat] as never;
}

/** Paint of a line; `width` in pixels. A dash may be put beside it. */
export const linePaint = ({
  color,
  width,
  opacity = 1
}: {
  color: Value<string>;
  width: ByZoom<number>;
  opacity?: ByZoom<number>;
}) => ({
  'line-color': ofEach(color),
  'line-width': byZoom(width),
  'line-opacity': byZoom(opacity)
});

/** Paint of an area that has a line of its own at its edge, which is not smoothed a second time. */
export const areaPaint = ({
  color,
  opacity = 1
}: {
  color: Value<string>;
  opacity?: Value<number>;
}) => ({
  'fill-antialias': false,
  'fill-color': color,
  'fill-opacity': ofEach(opacity)
});

/** Paint of a name; widths of its halo in pixels. */
export const namePaint = ({
  color,
  halo,
  width,
  blur = 0,
  opacity = 1
}: {
  color: string;
  halo: Value<string>;
  width: number;
  blur?: number;
  opacity?: Value<number>;
}) => ({
  'text-color': color,
  'text-halo-color': ofEach(halo),
  'text-halo-width': width,
  'text-halo-blur': blur,
  'text-opacity': ofEach(opacity)
});

/** Paint of a sign. */
export const signPaint = (opacity: Value<number> = 1) => ({ 'icon-opacity': ofEach(opacity) });

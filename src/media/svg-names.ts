/**
 * What an SVG may hold (SVG 2, and SVG 1.1 where drawing programs still write it). An allow-list: an element that is
 * not here is refused, an attribute that is not here is left out.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const SVG_ELEMENTS = words(`
  svg g defs symbol use switch title desc style
  path rect circle ellipse line polyline polygon image
  text tspan textPath tref
  linearGradient radialGradient stop pattern clipPath mask marker view
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
  feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur
  feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
  animate animateMotion animateTransform mpath set
`);

/** Elements of which only the children are kept: a link within a picture leads nowhere. */
export const SVG_UNWRAPPED = words('a');

/** Elements left out with everything in them: they draw nothing. */
export const SVG_DROPPED = words('metadata cursor font-face glyph missing-glyph hkern vkern font');

/** Elements that change attributes of others while the picture is shown. */
export const SVG_ANIMATIONS = words('animate animateMotion animateTransform set');

export const SVG_ATTRIBUTES = words(`
  id class lang role tabindex style
  version baseProfile width height x y x1 x2 y1 y2 z r rx ry cx cy fx fy fr d points dx dy rotate pathLength
  viewBox preserveAspectRatio transform textLength lengthAdjust startOffset method spacing side path
  offset gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform
  clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient
  filterUnits primitiveUnits in in2 result mode type values tableValues slope intercept amplitude exponent
  operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode kernelUnitLength preserveAlpha
  surfaceScale diffuseConstant specularConstant specularExponent limitingConeAngle azimuth elevation
  pointsAtX pointsAtY pointsAtZ scale xChannelSelector yChannelSelector stdDeviation radius
  baseFrequency numOctaves seed stitchTiles
  systemLanguage requiredFeatures requiredExtensions media title
  attributeName attributeType begin dur end min max restart repeatCount repeatDur fill calcMode keyTimes keySplines
  keyPoints from to by additive accumulate origin
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
  color-interpolation-filters color-rendering cursor direction display dominant-baseline enable-background
  fill-opacity fill-rule filter flood-color flood-opacity font font-family font-feature-settings font-kerning
  font-size font-size-adjust font-stretch font-style font-variant font-weight glyph-orientation-horizontal
  glyph-orientation-vertical image-rendering isolation kerning letter-spacing lighting-color line-height
  marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order pointer-events
  shape-rendering solid-color solid-opacity stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset
  stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align text-anchor
  text-decoration text-decoration-color text-indent text-orientation text-overflow text-rendering text-shadow
  transform-origin unicode-bidi vector-effect visibility white-space word-spacing writing-mode
  aria-label aria-labelledby aria-describedby aria-hidden aria-roledescription
  glyphRef format
`);

export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
export const XLINK_NAMESPACE = 'http://www.w3.org/1999/xlink';
export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';
export const XHTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';

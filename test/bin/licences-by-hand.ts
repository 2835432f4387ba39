/**
 * The terms of the colour profile in dist/data/, which says nothing of them but its copyright (International Color
 * Consortium, profile registry).
 */
export const ofTheProfile = `sRGB_IEC61966_2_1.icc
Copyright International Color Consortium, 2015

This profile is made available by the International Color Consortium, and may be copied, distributed, embedded, made,
used, and sold without restriction. Altered versions of this profile shall have the original identification and
copyright information removed and shall not be misrepresented as the original profile.
`

/** The terms of the patterns in the package \`hyphen\`, which leaves them out: those of hyph-utf8, by language. */
export const ofHyphenation = `The package hyphen has its patterns from hyph-utf8 (https://www.hyphenation.org/tex).

en-gb: Copyright (C) 1992, 1996, 2005, 2016 Dominik Wujastyk, Graham Toal
es: Copyright (C) 1993, 1997 Javier Bezos, 2001-2019 Javier Bezos, CervanTeX
fr: Copyright (C) 1994-2002 Daniel Flipo, Bernard Gaulle, 2016 Arthur Reutenauer
These three are under the MIT licence, whose terms stand under “Packages”.

nb: Copyright (C) 2004-2005 Rune Kleveland, Ole Michael Selberg, 2007 Karl Ove Hufthammer
Copying and distribution of this file, with or without modification, are permitted in any medium without royalty,
provided the copyright notice and this notice are preserved.

ru: Copyright (C) 1999-2003 Alexander I. Lebedev
This is under the LaTeX Project Public License, 1.2 or later (https://www.latex-project.org/lppl).
`

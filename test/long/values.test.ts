/** Amounts and formulas against their reference in their long form. */
import '../engine/values/formula.test.ts';
import '../engine/values/property.test.ts';

/** The crash tests in their long form: many more kills, spread over the work. */
import '../server/amendment-crash.test.ts';
import '../server/crash.test.ts';
import '../server/publication-crash.test.ts';

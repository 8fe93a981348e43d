/** The two evaluators against each other in their long form: many more generated conditions, lists and cases. */
import '../server/evaluators-agree.test.ts';
import '../server/evaluators-on-lists.test.ts';
import '../server/evaluators-on-services.test.ts';

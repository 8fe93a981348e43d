/** The server's tests that have a short and a long form (QAGIDA_LONG=1): many more crashes, many more generated conditions. */
import '../server/amendment-crash.test.ts';
import '../server/crash.test.ts';
import '../server/evaluators-agree.test.ts';
import '../server/evaluators-on-services.test.ts';

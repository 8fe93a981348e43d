import '../../look/styles/work.css';
import '../policy.css';
import './amending.css';

export { AmendmentFrame } from './AmendmentFrame.tsx';
export { ActPage } from './act/ActPage.tsx';
export { AmendmentsPage } from './list/AmendmentsPage.tsx';
export { BeginPage } from './list/BeginPage.tsx';
export { OverviewPage } from './overview/OverviewPage.tsx';
export { ReviewPage } from './review/ReviewPage.tsx';
export { TryPage } from './trying/TryPage.tsx';
export { EditPage } from './workbench/EditPage.tsx';

import { ApplyBox } from './apply/ApplyBox.tsx';
import { Amounts } from './parts/Amounts.tsx';
import { Channels } from './parts/Channels.tsx';
import { Documents } from './parts/Documents.tsx';
import { Facts } from './parts/Facts.tsx';
import { Grounds } from './parts/Grounds.tsx';
import { InformationList } from './parts/InformationList.tsx';
import { OpenQuestions } from './parts/OpenQuestions.tsx';
import { ScoringSchemes } from './parts/ScoringSchemes.tsx';
import { Times } from './parts/Times.tsx';

/** Everything about a sub-type that an applicant wants to know before applying. */
export function VariantDetails() {
  return (
    <div className="service-columns">
      <aside className="service-aside">
        <ApplyBox />
      </aside>
      <div className="service-main">
        <Facts />
        <Amounts />
        <Times />
        <Documents />
        <Channels />
        <ScoringSchemes />
        <Grounds />
        <InformationList />
        <OpenQuestions />
      </div>
    </div>
  );
}

import type { Topic } from "../device/journal.ts";
import type { Feature } from "../feature.ts";
import { whenArrived } from "../ui/arrival.ts";
import { lazy } from "../ui/lazy.tsx";
import { TEACH } from "./topic.ts";

/** Teaching: the page of the instructor, certificates, codes between tablets. Its code is read when it is first opened. */
export const teach: Feature = {
  name: "teach",
  topics: [TEACH as unknown as Topic<never>],
  views: {
    team: lazy(async () => (await import("./team.tsx")).TeamView),
    certificates: lazy(async () => (await import("./certificates.tsx")).CertificatesView),
    certificate: lazy(async () => (await import("./certificate.tsx")).CertificateView),
  },
  printed: ["team", "certificate"],
  sheets: {
    learner: lazy(async () => (await import("./learner.tsx")).LearnerSheet),
    teacher: lazy(async () => (await import("./teacher.tsx")).TeacherSheet),
    scan: lazy(async () => (await import("./scan.tsx")).ScanSheet),
    codes: lazy(async () => (await import("./codes.tsx")).CodesSheet),
  },
  teachers: async (tablet) => (await whenArrived(() => import("./handed.ts"))).handedOn(tablet),
  section: lazy(async () => (await import("./section.tsx")).TeachSection),
};

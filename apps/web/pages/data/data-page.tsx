import { Link } from "@tanstack/react-router";
import { Failure } from "../../controls/failure.tsx";
import { Loading } from "../../controls/loading.tsx";
import { useDataset } from "../../reader/dataset.tsx";
import { useText } from "../../reader/text.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { BrowseTable } from "./browse-table.tsx";
import "./data.css";
import { Lead } from "./lead.tsx";
import { OwnNumbers } from "./own-numbers.tsx";
import { SourceList } from "./source-list.tsx";
import { TableList } from "./table-list.tsx";
import { Templates } from "./templates.tsx";
import { Versions } from "./versions.tsx";

/** What the dataset holds, where each figure comes from, what is assumed; and the way in for own figures. */
export function DataPage() {
  const { t } = useText();
  const { view, error, retry } = useDataset();
  return (
    <PageFrame
      title={t("data:title")}
      answer={error ? <Failure error={error} onRetry={retry} /> : view ? <Lead detail={view.detail} /> : <Loading />}
      actions={<Link to="/backtest">{t("backtest:page.link")}</Link>}
    >
      {view && (
        <>
          <TableList detail={view.detail} />
          <BrowseTable view={view} />
          <SourceList detail={view.detail} />
        </>
      )}
      <Versions />
      <OwnNumbers />
      <Templates />
    </PageFrame>
  );
}

import { Modal } from '@mantine/core';
import SampleReport from '../reports/sample-report.tsx';
import styles from './sample-report-dialog.module.css';

/** An invented report over the page, to be read and closed again. */
export default function SampleReportDialog({ onClose }: { onClose: () => void }) {
  return (
    <Modal opened onClose={onClose} title="A sample report" fullScreen>
      <div className={styles.sheet}>
        <SampleReport />
      </div>
    </Modal>
  );
}

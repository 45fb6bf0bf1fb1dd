import { readRubricFile } from '@app/shared/reports/read-rubric-file';
import { listRubrics } from '@app/shared/reports/rubric';
import { FileInput } from '@mantine/core';
import { useState } from 'react';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import styles from './compare-rubric-file.module.css';
import { RubricChanges } from './rubric-changes.tsx';

/** A rubric file held against the rubric in force: its faults, or what changed and the version that asks for. */
export function CompareRubricFile() {
  const [read, setRead] = useState<ReturnType<typeof readRubricFile> | null>(null);
  const open = async (file: File | null) => setRead(file && readRubricFile(await file.text()));
  return (
    <div className={styles.desk}>
      <PageTitle size="medium" tab="Rubrics">
        Rubrics
      </PageTitle>
      <ul className={styles.list}>
        {listRubrics().map(({ id, title, version }) => (
          <li key={id}>
            <Link to={paths.rubric(id)}>{title}</Link> {version}
          </li>
        ))}
      </ul>
      <FileInput
        className={styles.file}
        label="Check a changed rubric"
        description="A JSON file. It is read here and compared with the version in force; nothing is published."
        accept="application/json,.json"
        placeholder="Choose a file"
        clearable
        onChange={open}
      />
      <div aria-live="polite">
        {read?.faults && (
          <>
            <h2>This file cannot be used yet</h2>
            <ul className={styles.faults}>
              {read.faults.map(({ path, reason }) => (
                <li key={`${path} ${reason}`}>
                  <code>{path || 'the file'}</code> {reason}
                </li>
              ))}
            </ul>
          </>
        )}
        {read?.rubric && <RubricChanges after={read.rubric} />}
      </div>
    </div>
  );
}

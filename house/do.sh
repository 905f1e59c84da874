# bash house/do.sh: moves the house of a clean checkout in the old layout, in which these files were laid (untracked).
set -e
R=.venv/bin/ruff
python3 house/move.py . | grep -v ^warn || true
python3 house/fix.py .
$R check -q --fix --select I . || true
$R format -q .
python3 house/reflow.py .
$R check -q --fix . || true
$R format -q .
$R check . --output-format concise

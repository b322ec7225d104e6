# Gaussian elimination with exact fractions, step by step.
# Usage: python3 gauss.py
from fractions import Fraction


def show(rows):
    for row in rows:
        left = "  ".join(f"{str(v):>6}" for v in row[:-1])
        print(f"{left}  |  {str(row[-1]):>6}")
    print()


def gauss(table):
    """Reduce an augmented matrix to reduced echelon form.

    Returns (rows, pivot columns); raises ValueError if there is no solution.
    """
    rows = [[Fraction(v) for v in row] for row in table]
    n = len(rows[0]) - 1          # number of unknowns
    pivots = []
    r = 0                         # the row that waits for a pivot
    for c in range(n):
        best = next((i for i in range(r, len(rows)) if rows[i][c] != 0), None)
        if best is None:
            continue              # no pivot here: a free unknown
        rows[r], rows[best] = rows[best], rows[r]
        pivot = rows[r][c]
        rows[r] = [v / pivot for v in rows[r]]
        for i in range(len(rows)):
            if i != r and rows[i][c] != 0:
                k = rows[i][c]
                rows[i] = [v - k * w for v, w in zip(rows[i], rows[r])]
        pivots.append(c)
        show(rows)
        r += 1
        if r == len(rows):
            break
    for row in rows[r:]:
        if row[-1] != 0:
            raise ValueError(f"0 = {row[-1]}: no solution")
    return rows, pivots


if __name__ == "__main__":
    rows, pivots = gauss([
        [1, 1, 1, 30],
        [6, 4, 1, 68],
        [10, 4, 1, 84],
    ])
    for row, c in zip(rows, pivots):
        print(f"x{c + 1} = {row[-1]}")

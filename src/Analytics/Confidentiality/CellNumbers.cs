namespace Jiuye.Analytics;

/// <summary>A cell's codes as one number: the columns are its digits, the first column the highest.</summary>
internal static class CellNumbers
{
    public static int[] Split(long cell, IReadOnlyList<CodeTree> columns)
    {
        var numbers = new int[columns.Count];
        for (var column = columns.Count - 1; column >= 0; column--)
        {
            var codes = columns[column].Codes.Count;
            numbers[column] = (int)(cell % codes);
            cell /= codes;
        }

        return numbers;
    }

    public static long Join(IReadOnlyList<int> numbers, IReadOnlyList<CodeTree> columns)
    {
        var cell = 0L;
        for (var column = 0; column < columns.Count; column++)
            cell = cell * columns[column].Codes.Count + numbers[column];
        return cell;
    }
}

using System.Runtime.InteropServices;

namespace Jiuye.Analytics;

/// <summary>Grows a batch one wage at a time.</summary>
internal sealed class WageBatchBuilder
{
    private readonly CodeBook[] books;
    private readonly List<int>[] numbers;
    private readonly List<double> wages = [];
    private readonly List<double> weights = [];
    private readonly CodeBook employerBook = new();
    private readonly List<int> employers = [];

    internal WageBatchBuilder(int columns)
    {
        books = new CodeBook[columns];
        numbers = new List<int>[columns];
        for (var column = 0; column < columns; column++)
            (books[column], numbers[column]) = (new(), []);
    }

    internal int Count => wages.Count;

    internal void Add(CellKey key, WageObservation wage)
    {
        for (var column = 0; column < books.Length; column++)
            numbers[column].Add(books[column].NumberOf(key[column]));
        wages.Add(wage.Yuan);
        weights.Add(wage.Weight);
        employers.Add(employerBook.NumberOf(wage.Employer?.Value));
    }

    internal WageBatch ToBatch() => new(
        [.. books.Select((book, column) => new WageCodes(book.ToArray(), numbers[column].ToArray()))],
        wages.ToArray(),
        weights.ToArray(),
        employerBook.KnowsAny ? new WageCodes(employerBook.ToArray(), employers.ToArray()) : null);

    // Codes in the order in which they were first seen.
    private sealed class CodeBook
    {
        private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        private readonly List<string?> codes = [];
        private int none = -1;

        internal bool KnowsAny => numbers.Count > 0;

        internal string?[] ToArray() => [.. codes];

        internal int NumberOf(string? code)
        {
            if (code is null)
                return none >= 0 ? none : none = Append(null);
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, code, out var known);
            return known ? number : number = Append(code);
        }

        private int Append(string? code)
        {
            codes.Add(code);
            return codes.Count - 1;
        }
    }
}

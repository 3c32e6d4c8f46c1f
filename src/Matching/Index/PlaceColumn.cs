using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Where postings are: the distinct places in order, each a run of rows.</summary>
/// <remarks>Rows are sorted by place as text with the unknown place first, so that all of a city, and all of a province, is one run.</remarks>
internal sealed class PlaceColumn
{
    private readonly int[] placeOfRow;

    /// <param name="places">The place of each row, already sorted by <see cref="SortKey"/>.</param>
    public PlaceColumn(IReadOnlyList<DistrictCode?> places)
    {
        placeOfRow = new int[places.Count];
        var distinct = new List<DistrictCode?>();
        var runs = new List<RowRange>();
        for (var row = 0; row < places.Count; row++)
        {
            if (row == 0 || places[row] != places[row - 1])
            {
                distinct.Add(places[row]);
                runs.Add(new(row, row));
            }

            runs[^1] = new(runs[^1].Start, row + 1);
            placeOfRow[row] = distinct.Count - 1;
        }

        Places = distinct;
        Runs = runs;
    }

    public IReadOnlyList<DistrictCode?> Places { get; }

    public IReadOnlyList<RowRange> Runs { get; }

    /// <summary>The number of a row's place in <see cref="Places"/>.</summary>
    public int this[int row] => placeOfRow[row];

    /// <summary>Orders coarser places before what they hold, and the unknown place first.</summary>
    public static long SortKey(DistrictCode? place) => place switch
    {
        null => 0,
        { Level: DistrictLevel.Street } street => street.Number,
        { } coarser => coarser.Number * 1_000L,
    };
}

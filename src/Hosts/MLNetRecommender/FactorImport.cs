using System.Globalization;
using Jiuye.Matching.Learning.Collaborative;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.Recommender;

namespace Jiuye.MLNet;

/// <summary>Brings a matrix factorisation that ML.NET trained into factors of the engine: rows are seekers, columns postings.</summary>
/// <remarks>A row that ML.NET never saw has no numbers there and scores NaN; it becomes zeros, as the engine keeps who was never seen, and scores 0.</remarks>
public static class FactorImport
{
    /// <summary>Pairs as ML.NET reads them, with the key columns Seeker and Posting, and Label 1.</summary>
    /// <param name="ml">ML.NET's context.</param>
    /// <param name="seen">Who acted upon what; how much a pair counts is left out, since one-class training knows no weights.</param>
    public static IDataView ToDataView(MLContext ml, Interactions seen)
    {
        ArgumentNullException.ThrowIfNull(ml);
        ArgumentNullException.ThrowIfNull(seen);
        var schema = SchemaDefinition.Create(typeof(PairRow));
        schema[nameof(PairRow.Seeker)].ColumnType = new KeyDataViewType(typeof(uint), seen.Seekers);
        schema[nameof(PairRow.Posting)].ColumnType = new KeyDataViewType(typeof(uint), seen.Postings);
        return ml.Data.LoadFromEnumerable(Rows(seen), schema);
    }

    /// <summary>The factors of a model whose rows and columns are numbered as the engine's.</summary>
    /// <exception cref="InvalidDataException">A row has some factors that are numbers and some that are not.</exception>
    public static ImplicitFactors Of(MatrixFactorizationModelParameters model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var rank = model.ApproximationRank;
        return ImplicitFactors.Of(rank, Numbers(model.LeftFactorMatrix, rank, "row"), Numbers(model.RightFactorMatrix, rank, "column"));
    }

    /// <summary>The factors of a model with the ids that its key columns name, for <c>jiuye recommend --model</c>.</summary>
    /// <param name="model">The model.</param>
    /// <param name="seekers">The row column of the data trained on, made by MapValueToKey.</param>
    /// <param name="postings">The column column.</param>
    /// <exception cref="InvalidDataException">A column has no ids, or others than the model has rows.</exception>
    public static FactorFile Of(MatrixFactorizationModelParameters model, DataViewSchema.Column seekers, DataViewSchema.Column postings)
    {
        ArgumentNullException.ThrowIfNull(model);
        var rank = model.ApproximationRank;
        return new(
            Ids(seekers, model.NumberOfRows),
            Ids(postings, model.NumberOfColumns),
            rank,
            Numbers(model.LeftFactorMatrix, rank, "row"),
            Numbers(model.RightFactorMatrix, rank, "column"));
    }

    private static IEnumerable<PairRow> Rows(Interactions seen)
    {
        for (var seeker = 0; seeker < seen.Seekers; seeker++)
        {
            foreach (var posting in seen.PostingsOf(seeker).ToArray())
                yield return new() { Seeker = (uint)seeker, Posting = (uint)posting, Label = 1 };
        }
    }

    private static double[] Numbers(IReadOnlyList<float> factors, int rank, string what)
    {
        double[] numbers = [.. factors];
        for (var row = 0; row < numbers.Length / rank; row++)
        {
            var own = numbers.AsSpan(row * rank, rank);
            var strange = 0;
            foreach (var factor in own)
                strange += double.IsFinite(factor) ? 0 : 1;
            if (strange == rank)
                own.Clear();
            else if (strange > 0)
                throw new InvalidDataException($"{what} {row} has {strange} of {rank} factors that are no finite numbers: the training ran away; expected a smaller learning rate or more regularisation.");
        }

        return numbers;
    }

    private static string[] Ids(DataViewSchema.Column column, int expected)
    {
        if (column.Annotations.Schema.GetColumnOrNull("KeyValues") is not { Type: VectorDataViewType values })
            throw new InvalidDataException($"Column '{column.Name}' has no ids: expected one that MapValueToKey made.");
        string[] ids = values.ItemType.RawType == typeof(ReadOnlyMemory<char>) ? Texts<ReadOnlyMemory<char>>(column)
            : values.ItemType.RawType == typeof(uint) ? Texts<uint>(column)
            : values.ItemType.RawType == typeof(ulong) ? Texts<ulong>(column)
            : values.ItemType.RawType == typeof(int) ? Texts<int>(column)
            : values.ItemType.RawType == typeof(long) ? Texts<long>(column)
            : throw new InvalidDataException($"Column '{column.Name}' has ids of {values.ItemType}; expected texts or whole numbers.");
        return ids.Length == expected ? ids : throw new InvalidDataException($"Column '{column.Name}' has {ids.Length} ids; the model has {expected} rows of it.");
    }

    private static string[] Texts<T>(DataViewSchema.Column column)
        where T : notnull
    {
        VBuffer<T> values = default;
        column.GetKeyValues(ref values);
        return [.. values.DenseValues().Select(static value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")];
    }

    // Numbers from 0: ML.NET counts keys from 1 itself when it reads objects.
    private sealed class PairRow
    {
        public uint Seeker { get; set; }

        public uint Posting { get; set; }

        public float Label { get; set; }
    }
}

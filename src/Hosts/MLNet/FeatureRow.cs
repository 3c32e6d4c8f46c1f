using Microsoft.ML;
using Microsoft.ML.Data;

namespace Jiuye.MLNet;

/// <summary>A row of slots as ML.NET's trainers read it.</summary>
public sealed class FeatureRow
{
    /// <summary>The slots.</summary>
    public float[] Features { get; set; } = [];

    /// <summary>Whether what is learned came, for trainers of two classes.</summary>
    public bool Label { get; set; }

    /// <summary>The same as a number or a grade, for trainers of numbers and rankings.</summary>
    public float Grade { get; set; }

    /// <summary>How much the row counts.</summary>
    public float Weight { get; set; } = 1;

    /// <summary>Rows of one number, from 0, belong to one query.</summary>
    public uint Query { get; set; }

    /// <summary>Rows as ML.NET reads them.</summary>
    internal static IDataView View(MLContext ml, IEnumerable<FeatureRow> rows, VectorDataViewType vector, FeatureSlots? slots = null)
    {
        var schema = SchemaDefinition.Create(typeof(FeatureRow));
        schema[nameof(Features)].ColumnType = vector;
        schema[nameof(Query)].ColumnType = new KeyDataViewType(typeof(uint), int.MaxValue);
        if (slots is not null)
        {
            var names = new VBuffer<ReadOnlyMemory<char>>(slots.Count, [.. slots.Names.Select(static name => name.AsMemory())]);
            schema[nameof(Features)].AddAnnotation("SlotNames", names, new VectorDataViewType(TextDataViewType.Instance, slots.Count));
            var ranges = slots.CategoryRanges;
            if (ranges.Length > 0)
                schema[nameof(Features)].AddAnnotation("CategoricalSlotRanges", new VBuffer<int>(ranges.Length, ranges), new VectorDataViewType(NumberDataViewType.Int32, ranges.Length / 2, 2));
        }

        return ml.Data.LoadFromEnumerable(rows, schema);
    }
}

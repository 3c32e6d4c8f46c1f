using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Learning;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Jiuye.MLNet.Tests;

public sealed class FeatureSlotsTests
{
    private static readonly FeatureSlots Slots = new(Samples.Features);

    [Fact]
    public void A_row_comes_back_from_its_slots() =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), seed =>
        {
            var rows = Samples.Rows(seed, 20);
            var (slots, back) = (new float[Slots.Count], new double[Samples.Features.Length]);
            for (var row = 0; row < rows.Count; row++)
            {
                Slots.Write(rows[row], slots);
                Slots.Read(slots, back);
                Assert.Equal(rows[row].ToArray().Select(static value => (double)(float)value), back);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_category_that_is_not_in_the_list_has_no_slot_and_comes_back_missing()
    {
        var (slots, back) = (new float[Slots.Count], new double[Samples.Features.Length]);

        Slots.Write([1, Feature.UnseenCategory, 2, 0, 3], slots);
        Slots.Read(slots, back);

        Assert.Equal([1, double.NaN, 2, 0, 3], back);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(0.5f, 0)]
    [InlineData(float.NaN, 0)]
    public void Slots_of_a_category_that_say_two_things_or_a_half_are_refused(float cook, float driver)
    {
        var slots = new float[Slots.Count];
        (slots[1], slots[2]) = (cook, driver);

        Assert.Contains("Category 'trade'", Assert.Throws<InvalidDataException>(() => Slots.Read(slots, new double[5])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Slots_are_named_and_ordered_as_a_pipeline_of_ML_NET_does()
    {
        var ml = new MLContext(seed: 1);
        var data = ml.Data.LoadFromEnumerable([new Person { Age = 30, Trade = "cook", Wage = 1, District = "east", Tenure = 2 }]);
        string[][] keys = [["cook", "driver", "nurse", "tailor", "welder"], ["east", "west"]];
        var pipeline = OneHot(ml, "trade", keys[0]).Append(OneHot(ml, "district", keys[1])).Append(ml.Transforms.Concatenate("Features", "age", "trade", "wage", "district", "tenure"));

        var made = pipeline.Fit(data).Transform(data);

        Slots.Check(made.Schema["Features"]);
        Assert.Equal([30, 1, 0, 0, 0, 0, 1, 1, 0, 2], made.GetColumn<float[]>("Features").Single());
    }

    [Fact]
    public void A_feature_file_means_what_it_means_to_the_engine()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "label,trade,has,wage\n1,\"welder, gas\",yes,3.5\n0,cook,,\n0,cook,no,1\n");

            var rows = FeatureFile.Read(path).Features("label");

            Assert.Equal(["trade.cook", "trade.welder, gas", "has", "wage"], rows.Slots.Names);
            Assert.Equal([1, 1, 3.5, 0, double.NaN, double.NaN, 0, 0, 1], rows.Values.ToArray());
            File.WriteAllText(path, "label,wage\n1\n");
            Assert.Contains("row 1 has 1 cells; expected 2", Assert.Throws<InvalidDataException>(() => FeatureFile.Read(path)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Rows_of_a_query_that_stand_apart_are_refused()
    {
        var rows = Samples.Rows(1, 4);

        var fault = Assert.Throws<ArgumentException>(() => rows.ToDataView(new(), queries: [0, 0, 1, 0]));

        Assert.Contains("Row 3: query 0", fault.Message, StringComparison.Ordinal);
    }

    private static Microsoft.ML.Transforms.OneHotEncodingEstimator OneHot(MLContext ml, string column, string[] names)
    {
        var known = ml.Data.LoadFromEnumerable(names.Select(static name => new Name { Value = name }));
        return ml.Transforms.Categorical.OneHotEncoding(column, keyData: known);
    }

    private sealed class Name
    {
        public string Value { get; set; } = "";
    }

    private sealed class Person
    {
        [ColumnName("age")]
        public float Age { get; set; }

        [ColumnName("trade")]
        public string Trade { get; set; } = "";

        [ColumnName("wage")]
        public float Wage { get; set; }

        [ColumnName("district")]
        public string District { get; set; } = "";

        [ColumnName("tenure")]
        public float Tenure { get; set; }
    }
}

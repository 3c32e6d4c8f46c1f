using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Jiuye.Simulation;
using Jiuye.Vocabulary;

namespace Simulation.Tests;

public partial class CatalogTests
{
    private static readonly OccupationCatalog Catalog = OccupationCatalog.Default;

    [Fact]
    public void At_least_120_occupations_of_all_eight_major_groups_bear_codes_of_the_classification()
    {
        var codes = Catalog.Occupations.Select(o => o.Code).Distinct().ToArray();

        Assert.True(codes.Length >= 120, $"{codes.Length}");
        Assert.All(codes, code => Assert.True(OccupationClassification.Prc2022.Contains(code), $"{code}"));
        Assert.Equal(Enumerable.Range(1, 8), codes.Select(code => code.Number / 1_000_000).Distinct().Order());
    }

    [Fact]
    public void Every_industry_has_a_code_and_words_for_its_employers() =>
        Assert.All(Catalog.Occupations.SelectMany(o => o.Industries).Distinct(), division =>
        {
            Assert.NotNull(IndustryClassification.Prc2017.NameOf(IndustryCode.Parse(division)));
            Assert.NotEmpty(PhraseBook.Default.EmployerWords(division));
        });

    [Fact]
    public void Every_occupation_can_be_written_about() => Assert.All(Catalog.Occupations, o =>
    {
        Assert.True(o.Titles.Count >= 3, o.Titles[0]);
        Assert.NotEmpty(o.WantedWords);
        Assert.True(o.Duties.Count >= 3, o.Titles[0]);
        Assert.True(o.Requirements.Count >= 2, o.Titles[0]);
        Assert.InRange(o.Skills.Count, 3, 31);
        Assert.InRange(o.WageSpread, 0.1, 0.6);
        Assert.InRange(o.MedianWage, 3_000, 30_000);
        Assert.True(o.YoungestAge >= 18 && o.YoungestAge < o.OldestAge && o.OldestAge <= 60, o.Titles[0]);
        Assert.Equal(o.Titles.Count, o.Titles.Distinct().Count());
    });

    [Fact]
    public void No_two_occupations_share_their_duties()
    {
        var duties = Catalog.Occupations.Select(o => string.Join('|', o.Duties)).ToArray();

        Assert.Equal(duties.Length, duties.Distinct().Count());
    }

    [Fact]
    public void Most_texts_are_long_and_few_are_alike()
    {
        var model = Markets.Model();
        var wording = new PostingWording();
        var buffer = new CharBuffer();
        var texts = Enumerable.Range(0, 5_000).Select(i =>
        {
            var random = new RecordRandom(3, RandomStream.PostingText, i);
            wording.AppendDescription(buffer.Clear(), model.Postings.Make(i), "某岗位", ref random);
            return buffer.Text.ToString();
        }).ToArray();

        Assert.InRange(texts.Count(t => t.Length >= 80) / 5_000.0, 0.9, 0.97);
        Assert.True(texts.Where(t => t.Length >= 80).Distinct().Count() > 4_500);
    }

    [Fact]
    public void Nothing_that_is_written_looks_like_a_telephone_or_an_identity_number()
    {
        var model = Markets.Model();
        var text = Markets.Rows(new PostingRowWriter(model), 0, 2_000) + Markets.Rows(new SeekerRowWriter(model, null), 0, 2_000);

        Assert.DoesNotMatch(PersonalNumber(), text);
    }

    [Fact]
    public void A_choice_hits_each_index_as_often_as_its_weight_says() =>
        Prop.ForAll(Gen.NonEmptyListOf(Gen.Choose(0, 9)).Where(static w => w.Sum() > 0 && w.Count <= 12).ToArbitrary(), weights =>
        {
            var choice = new WeightedChoice([.. weights.Select(static w => (double)w)]);
            var random = new RecordRandom(5, RandomStream.Pilot, weights.Count);
            var hits = new int[weights.Count];
            for (var i = 0; i < 4_000; i++)
                hits[choice.Pick(ref random)]++;
            return weights.Select((w, i) => Math.Abs(hits[i] / 4_000.0 - w / (double)weights.Sum())).All(static gap => gap < 0.05)
                && weights.Select((w, i) => w > 0 || hits[i] == 0).All(static ok => ok);
        }).QuickCheckThrowOnFailure();

    // Mobile numbers (1 and ten digits), landlines (0 and nine or more), identity numbers (17 digits and a check character).
    [GeneratedRegex(@"(?<!\d)(1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|\d{17}[\dXx])(?!\d)")]
    private static partial Regex PersonalNumber();
}

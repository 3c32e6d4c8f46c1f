using Jiuye.Matching.SearchBox;
using Jiuye.Vocabulary;

namespace Jiuye.Bench.Matching;

/// <summary>Titles and employers from a fixed seed, as long and as repetitive as on real boards.</summary>
internal static class BenchEntries
{
    private static readonly string[] Before = ["", "高级", "初级", "资深", "实习", "兼职", "急招", "夜班", "Java", "机械", "外贸", "医药", "门店", "电子", "汽车"];

    private static readonly string[] After = ["", "主管", "经理", "助理", "专员", "（包吃住）", "学徒", "组长", "实习生", "(双休)", "A岗"];

    private static readonly string[] Trades = ["科技", "贸易", "实业", "电子", "物业", "餐饮", "建筑工程", "机械制造", "医疗器械", "物流"];

    public static IEnumerable<SearchEntry> Of(int count)
    {
        var random = new Random(20_261_122);
        var names = OccupationClassification.Prc2022.Codes.Select(code => OccupationClassification.Prc2022.NameOf(code)!).Where(static name => name.Length < 9).ToArray();
        var characters = string.Concat(names).ToCharArray();
        var places = DistrictGazetteer.Prc2023.Codes.Select(code => DistrictGazetteer.Prc2023.NameOf(code)!).Where(static name => name.Length < 5).ToArray();
        var made = new HashSet<(SearchEntryKind, string)>();
        while (made.Count < count)
        {
            var isEmployer = random.Next(3) == 0;
            var text = isEmployer
                ? $"{Any(places)}{Any(characters)}{Any(characters)}{Any(Trades)}有限公司"
                : $"{Any(Before)}{Any(names)}{Any(After)}";
            var kind = isEmployer ? SearchEntryKind.Employer : SearchEntryKind.Title;
            if (made.Add((kind, text)))
                yield return new(text, kind, (long)(2_000 * Math.Pow(random.NextDouble(), 6)));
        }

        T Any<T>(T[] from) => from[random.Next(from.Length)];
    }
}

using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace InProcess.Tests.Tables;

/// <summary>Rows of postings and seekers as files hold them: ordinary, odd and damaged.</summary>
internal static class RowTexts
{
    // Stands for a byte that no UTF-8 text holds.
    private const char NoText = '\ue000';

    internal static Gen<string> Posting => Line(PostingField, """ "title":"电工" """, """{"id":"P0","title":"电工","description":"负责检修\n设备","district":"110101","posted_at":"2026-02-10"}""");

    internal static Gen<string> Seeker => Line(SeekerField, """ "age":30 """, """{"id":"S0","district":"110101","age":30,"wanted_occupations":["4-10-01-06"],"registered_at":"2026-02-10"}""");

    private static Gen<string> Day => Gen.Elements(
        "\"2026-02-10\"", "\"2025-12-31\"", "\"2026-03-31\"", "\"2026-04-01\"", "\"2026-02-29\"", "\"1899-12-31\"", "\"2101-01-01\"", "\"2026/2/10\"", "20260210", "\" 2026-02-10\"", "\"昨天\"", "null", "\"\"", "\"2026\\u002d02-10\"", "[]");

    private static Gen<string> Text => Gen.Elements(
        "\"E1\"", "\"E2\"", "\"安禾公司\"", "\"　盛禾 \"", "\"\"", "\"  \"", "\"a\\\"b\"", "\"一\\n二\"", "\"\\ud800\"", "\"\\u0041\"", "7", "7.50", "true", "[]", "{}", "null", "\"\u0085\"", "\"" + NoText + "\"", "\"" + new string('长', 700) + "\"");

    private static Gen<string> Title => Gen.Elements("\"电工\"", "\"电工（急聘）\"", "\"焊工\"", "\"保安\"", "\" 月嫂 \"", "\"\"", "5", "null", "\"\\u7535工\"");

    private static Gen<string> Occupation => Gen.Elements("\"4-10-01-06\"", "\"6-31-01-03\"", "\"6\"", "\"6-31\"", "\"9-99-99-99\"", "\" 6-31-01-03\"", "61", "null", "\"\"");

    private static Gen<string> Industry => Gen.Elements("\"I\"", "\"6511\"", "\"52\"", "\"建筑业\"", "\"制造\"", "\"99\"", "\"z\"", "65", "null");

    private static Gen<string> Place => Gen.Elements("\"110101\"", "\"110113001\"", "\"北京\"", "\"东城区\"", "\"朝阳区\"", "\"999999\"", "\"不限\"", "\"\"", "110101", "null");

    private static Gen<string> Schooling => Gen.Elements("\"junior_college\"", "\"none\"", "\"大专及以上\"", "\"学历不限\"", "\"3-5年\"", "\"本科\"", "\"？？\"", "3", "null");

    private static Gen<string> Experience => Gen.Elements("\"3-5年\"", "\"经验不限\"", "\"大专\"", "\"99-5年\"", "\"很多\"", "null", "3");

    private static Gen<string> Grade => Gen.Elements("\"senior\"", "\"none\"", "\"高级工\"", "\"五级\"", "\"？\"", "null");

    private static Gen<string> Number => Gen.Elements("1", "3", "0", "18", "45", "35.0", "2.5", "1e2", "-1", "101", "100001", "99999999999", "1e400", "\"20\"", "\"招3人\"", "null", "0.5", "[1]");

    private static Gen<string> Pay => Gen.Elements("\"8k-15k·13薪\"", "\"6000-8000元/月\"", "\"面议\"", "\"9000-3000元\"", "\"很多\"", "null", "5000");

    private static Gen<string> Flag => Gen.Elements("true", "false", "null", "\"true\"", "1");

    private static Gen<string> Word => Gen.Elements("\"day\"", "\"night\"", "\"light\"", "\"none\"", "\"month\"", "\"Tag\"", "null", "\"\"");

    private static Gen<string> Extra => Gen.Elements("{\"first_seen\":\"2026-01-05\"}", "{\"employer_kind\":\"国企\"}", "{\"area_raw\":\"北京市东城区\"}", "{}", "null", "[]", "{\"a\":1,\"a\":2}");

    private static Gen<string> Protected => Gen.Elements(
        "{\"gender\":\"女\",\"household_registration\":\"local_rural\"}", "{\"gender\":\"男\",\"household_registration\":\"other_province_urban\"}", "{\"gender\":\"x\"}", "{\"gender\":\"女\",\"gender\":\"男\"}", "{\"household_registration\":\"x\"}",
        "{\"gender\":[]}", "{\"a\":{}}", "{\"format\":2}", "[]", "null", "\"女\"");

    private static Gen<string> Spell =>
        from parts in Gen.OneOf(Named("title", Text), Named("occupation", Occupation), Named("from", Day), Named("to", Day), Named("from", Gen.Constant("\"2020-01-01\"")), Named("x", Text), Named("format", Gen.Elements("1", "2"))).ListOf(4)
        select "{" + string.Join(',', parts) + "}";

    private static Gen<string> History => Gen.Frequency(
        (3, Spell.ListOf(2).Select(Listed)), (2, Gen.Elements("[{\"title\":\"跟单员\",\"from\":\"2020-01-01\"}]", "[{\"title\":\"跟单员\",\"from\":\"2020-01-01\",\"to\":\"2021-01-01\"},{\"title\":\"文员\",\"from\":\"2022-01-01\"}]")), (1, Gen.Elements("[]", "null", "{}", "[1]", "[{}]")));

    private static Gen<string> PostingField => Gen.OneOf(
        Named("title", Title), Named("company", Text), Named("employer_id", Text), Named("description", Text), Named("source", Text), Named("industry", Industry), Named("occupation", Occupation), Named("occupation_confidence", Number),
        Named("other_occupations", List(Occupation)), Named("experience_occupations", List(Occupation)), Named("city", Place), Named("district", Place), Named("lon", Number), Named("lat", Number), Named("education", Schooling), Named("experience", Experience),
        Named("experience_low", Number), Named("experience_high", Number), Named("skill_grade", Grade), Named("skills", List(Text)), Named("certificates", List(Text)), Named("tags", List(Text)), Named("stated_conditions", List(Gen.Elements("\"board_and_lodging:meals\"", "\"x\"", "5"))),
        Named("age_min", Number), Named("age_max", Number), Named("shifts", List(Word)), Named("physical_demand", Word), Named("headcount", Number), Named("posted_at", Day), Named("valid_until", Day), Named("closed_at", Day), Named("wage_low", Number),
        Named("wage_high", Number), Named("wage_negotiable", Flag), Named("wage_basis", Word), Named("wage_payments", Number), Named("wage_basis_assumed", Flag), Named("salary_text", Pay), Others, Named("employer_kind", Gen.Elements("\"民营公司\"", "1")));

    private static Gen<string> SeekerField => Gen.OneOf(
        Named("city", Place), Named("district", Place), Named("lon", Number), Named("lat", Number), Named("wanted_districts", List(Place)), Named("age", Number), Named("education", Schooling), Named("skill_grade", Grade), Named("certificates", List(Text)), Named("skills", List(Text)),
        Named("wanted_occupations", List(Occupation)), Named("wanted_occupation_confidences", Gen.Elements("[0.5]", "[0.5,1]", "[]", "[2]", "null", "1", "[\"1\"]")), Named("wanted_jobs", List(Title)), Named("wanted_wage_low", Number), Named("wanted_wage_high", Number), Named("wanted_wage_negotiable", Flag),
        Named("wanted_wage_text", Pay), Named("history", History), Named("experience_years", Number), Named("worked_months_of_last_36", Number), Named("is_new_graduate", Flag), Named("unemployed_since", Day), Named("registered_on", Day), Named("registered_at", Day), Named("valid_until", Day),
        Named("closed_at", Day), Named("health", Word), Named("accepted_shifts", List(Word)), Named("has_transport", Flag), Named("is_sole_carer", Flag), Named("categories", List(Text)), Named("profile", Text), Named("protected", Protected), Others);

    private static Gen<string> Others => Gen.OneOf(
        Named("format", Gen.Elements("1", "1", "2", "\"1\"", "null")), Named("extra", Extra), Named("不知", Text), Named("name", Text), Named("titl\\u0065", Title), Named("nested", Gen.Elements("{\"a\":1}", "{\"a\":1,\"a\":1}", "[[1]]")));

    /// <summary>The bytes of a file of lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="end">What ends each.</param>
    /// <param name="mark">True for a byte order mark before the first.</param>
    internal static byte[] File(IEnumerable<string> lines, string end, bool mark) => [.. mark ? new byte[] { 0xEF, 0xBB, 0xBF } : [], .. lines.SelectMany(line => Bytes(line + end))];

    private static Gen<string> Line(Gen<string> field, string required, string plain) => Gen.Frequency(
        (12, from id in Gen.Choose(1, 60)
             from fields in field.ListOf(3)
             from blank in Gen.Elements("", "", " ", "\t")
             select $"{{\"id\":\"R{id}\",{required.Trim()}{string.Concat(fields.Select(each => "," + blank + each))}}}"),
        (6, from id in Gen.Choose(1, 1_000_000)
            from each in field
            select plain.Replace("0\"", FormattableString.Invariant($"{id}\""), StringComparison.Ordinal).Insert(plain.Length - 1, "").TrimEnd('}') + "," + each + "}"),
        (1, Gen.Elements("", "   ", "{", "[]", "null", "{}", plain + " x", plain[..^1] + ",}", "{\"id\":\"\",\"title\":\"电工\"}", "{\"id\":\"" + new string('9', 129) + "\",\"title\":\"电工\"}", "{\"id\":\"张三\",\"title\":\"电工\"}", "{\"id\":5,\"title\":\"电工\"}", "{\"id\":\"R1\",\"id\":\"R2\",\"title\":\"电工\"}")));

    private static string Listed(IEnumerable<string> values) => "[" + string.Join(',', values) + "]";

    private static Gen<string> List(Gen<string> items) => Gen.Frequency((4, items.ListOf(2).Select(Listed)), (1, items));

    private static Gen<string> Named(string name, Gen<string> values) => values.Select(value => $"\"{name}\":{value}");

    private static byte[] Bytes(string line) => line.Split(NoText).Select(Encoding.UTF8.GetBytes).Aggregate(static (one, other) => [.. one, 0xFF, .. other]);
}

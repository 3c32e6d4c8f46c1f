using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Jiuye;

namespace InProcess.Tests.Datasets;

public class FuzzTests
{
    private const string Row =
        """{"id":"1","title":"焊工","company":"某厂","salary_text":"6-8千·13薪","city":"广州","district":"荔湾区","education":"大专","experience":"3-5年","tags":["包吃住"],"headcount":3,"posted_at":"2024-12-10","extra":{"area_raw":"广州·荔湾区","lon":113.2,"lat":23.1}}""";

    private static readonly ReadOptions Tolerant = new() { Limits = new() { BadRowShare = 1 } };

    [Fact]
    public void Random_bytes_are_rows_rejected_or_a_file_refused() =>
        Prop.ForAll<byte[]>(static bytes => IsDocumented(bytes)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_row_with_random_damage_is_read_or_rejected()
    {
        var damage = Gen.Choose(0, 255).Select(static value => (byte)value).Zip(Gen.Choose(0, Encoding.UTF8.GetByteCount(Row) - 1)).ListOf();

        Prop.ForAll(damage.ToArbitrary(), static changes =>
        {
            var bytes = Encoding.UTF8.GetBytes(Row);
            foreach (var (value, at) in changes)
                bytes[at] = value;
            return IsDocumented(bytes);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_row_with_any_text_in_any_field_is_read_or_rejected()
    {
        string[] names = ["id", "title", "salary_text", "city", "district", "education", "experience", "posted_at", "headcount", "occupation", "wage_low", "tags", "extra", "lon", "format", "skill_grade"];

        Prop.ForAll(Gen.Elements(names).ToArbitrary(), ArbMap.Default.ArbFor<string>(), static (name, text) =>
        {
            var value = System.Text.Json.JsonSerializer.Serialize(text ?? "");
            return IsDocumented(Encoding.UTF8.GetBytes("{\"id\":\"1\",\"title\":\"焊工\"}\n{\"id\":\"2\",\"title\":\"焊工\",\"" + name + "x\":1,\"" + name + "\":" + value + "}"));
        }).QuickCheckThrowOnFailure();
    }

    private static bool IsDocumented(byte[] bytes)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            var reader = new PostingReader(Tolerant);
            var kept = reader.Read(path).Count();
            return reader.Report.All.Rows == kept + reader.Report.All.Rejected;
        }
        catch (DatasetException)
        {
            return true;
        }
        finally
        {
            File.Delete(path);
        }
    }
}

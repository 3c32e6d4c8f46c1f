using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Text;

namespace Jiuye.Matching.Tests.Text;

public sealed class CharacterFoldingTests
{
    [Theory]
    [InlineData("ＪＡＶＡ　２０２６", "java 2026")]
    [InlineData("應徵會計師", "应征会计师")]
    [InlineData("①電⼯ ㎡", "1电工 m2")]
    [InlineData("電\u200B工\u00AD", "电工")]
    [InlineData("C&amp;C++&nbsp;&lt;开发&gt;", "c&c++ <开发>")]
    [InlineData("&amp;nbsp;焊工", " 焊工")]
    [InlineData("<p style=\"x\">岗位职责：</p>焊接<br/>打磨", "\n岗位职责:\n焊接\n打磨")]
    [InlineData("一_x000d_二", "一\n二")]
    [InlineData("<急招>焊工", "<急招>焊工")]
    [InlineData("月薪 \t 面议", "月薪 面议")]
    [InlineData("🔥急招🔥🔥焊工✅", " 急招 焊工 ")]
    [InlineData("1️⃣普工2️⃣保安", "1普工2保安")]
    [InlineData("𝐉𝐚𝐯𝐚 𝟐𝟎𝟐𝟔 🄰🅱", "java 2026 a ")]
    [InlineData("👨‍👩‍👧包吃住", " 包吃住")]
    [InlineData("⽤⼯⻔槛，电銲，帐户", "用工门槛,电焊,账户")]
    [InlineData("25℃ 10㎏ 5㎞ ㏄", "25°c 10kg 5km cc")]
    [InlineData("三百二十", "三百二十")]
    [InlineData("", "")]
    public void Many_ways_of_writing_fold_to_one(string written, string folded) =>
        Assert.Equal(folded, CharacterFolding.FoldToString(written));

    [Fact]
    public void Folding_twice_changes_nothing() =>
        Prop.ForAll(Texts.Messy, static text =>
        {
            var once = CharacterFolding.FoldToString(text);
            return CharacterFolding.FoldToString(once) == once;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Pieces_of_the_folded_text_lie_in_the_original_in_the_same_order() =>
        Prop.ForAll(Texts.Messy, static text =>
        {
            var folded = CharacterFolding.Fold(text);
            var last = 0;
            for (var at = 0; at < folded.Text.Length; at++)
            {
                var (start, end) = (folded.OriginalRange(at, 1).Start.Value, folded.OriginalRange(at, 1).End.Value);
                if (start < last || end < start || end > text.Length)
                    return false;
                last = start;
            }

            return folded.OriginalRange(folded.Text.Length, 0).End.Value == text.Length;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_highlight_points_at_the_original()
    {
        const string original = "&nbsp;持<b>電工證</b>上岗";
        var folded = CharacterFolding.Fold(original);
        var at = folded.Text.IndexOf("电工证", StringComparison.Ordinal);

        Assert.Equal("電工證", original[folded.OriginalRange(at, 3)]);
    }

    [Fact]
    public void What_a_character_folds_to_folds_to_itself() =>
        Assert.All(Enumerable.Range(0, char.MaxValue + 1).Where(static code => !char.IsSurrogate((char)code)), static code =>
        {
            var once = CharacterFolding.FoldToString([(char)code]);
            Assert.Equal(once, CharacterFolding.FoldToString(once));
        });

    [Fact]
    public void A_highlight_after_emoji_and_styled_letters_points_at_the_original()
    {
        const string original = "👷🏽‍♂️𝐉𝐚𝐯𝐚開發，持⼯程師證";
        var folded = CharacterFolding.Fold(original);
        var java = folded.Text.IndexOf("java", StringComparison.Ordinal);
        var engineer = folded.Text.IndexOf("工程师证", StringComparison.Ordinal);

        Assert.Equal("𝐉𝐚𝐯𝐚", original[folded.OriginalRange(java, 4)]);
        Assert.Equal("⼯程師證", original[folded.OriginalRange(engineer, 4)]);
    }

    [Fact]
    public void Characters_outside_the_basic_plane_fold_to_what_folds_to_itself() =>
        Assert.All(Enumerable.Range(0x10000, 0x20000), static code =>
        {
            var once = CharacterFolding.FoldToString(char.ConvertFromUtf32(code));
            Assert.Equal(once, CharacterFolding.FoldToString(once));
        });

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character() =>
        Assert.Equal("a\uFFFDb", CharacterFolding.FoldToString("a\uD83Db"));

    [Fact]
    public void A_piece_outside_the_text_is_refused()
    {
        var folded = CharacterFolding.Fold("焊工");

        Assert.Throws<ArgumentOutOfRangeException>(() => folded.OriginalRange(1, 2));
    }
}

using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Storage;

namespace Jiuye.Tests.Matching.Storage;

public class TextsTests
{
    [Fact]
    public void Texts_come_back_as_they_were_even_with_halves_of_characters() =>
        Prop.ForAll(Generators.ToArbitrary(), static texts =>
        {
            var laidOut = Texts.Of(texts);
            return laidOut.Count == texts.Length && Enumerable.Range(0, texts.Length).All(row => laidOut[row] == texts[row]);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("电焊工")]
    [InlineData("𠮷野家")]
    [InlineData("\uD842")]
    [InlineData("\uDFB7野")]
    [InlineData("\uFEFFa\0b")]
    public void A_text_comes_back(string text) => Assert.Equal(text, Texts.Of(["before", text, "after"])[1]);

    private static Gen<string[]> Generators =>
        Gen.Elements('a', '焊', '\uD842', '\uDFB7', '\0', '\uFFFF').ArrayOf().Select(static characters => new string(characters)).ArrayOf();
}

using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Jiuye;

namespace InProcess.Tests.Stores;

public class Utf8OrderTests
{
    [Fact]
    public void Texts_stand_in_the_order_of_their_bytes()
    {
        var texts = Gen.Elements("a", "b", "\u00e9", "\u4e00", "\ud7ff", "\ue000", "\uff41", "\U00010000", "\U0001f600", "\U0010ffff").ListOf().Select(static parts => string.Concat(parts)).ToArbitrary();

        Prop.ForAll(texts, texts, static (left, right) =>
            Math.Sign(Utf8Order.Instance.Compare(left, right)) == Math.Sign(Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right)))).QuickCheckThrowOnFailure();
    }
}

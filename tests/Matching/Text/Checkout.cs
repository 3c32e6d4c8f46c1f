namespace Jiuye.Matching.Tests.Text;

/// <summary>Finds the checkout that the tests were built in.</summary>
internal static class Checkout
{
    public static string Folder { get; } = Find();

    private static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Jiuye.slnx")))
                return at.FullName;
        }

        throw new InvalidOperationException("The tests run outside of a checkout: no folder above holds Jiuye.slnx.");
    }
}

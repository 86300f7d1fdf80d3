// Starts Neo4j Community inside this process: java -cp 'lib/*' StartNeo4j.java HOME PORT. Ends when its standard input
// does, so that no server outlives the program that started it.
import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

public class StartNeo4j {
    public static void main(String[] args) throws Exception {
        var home = Path.of(args[0]);
        var port = Integer.parseInt(args[1]);
        var service = new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .setConfig(HttpConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
        System.out.println("Neo4j listens on bolt://127.0.0.1:" + port);
        while (System.in.read() >= 0) {}
        System.exit(0);
    }
}
